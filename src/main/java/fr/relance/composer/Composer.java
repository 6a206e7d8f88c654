package fr.relance.composer;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.followup.Departures;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.AnnouncedFactView;
import fr.relance.interview.AnnouncedFacts;
import fr.relance.interview.InterviewDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.message.MessageContext.Announced;
import fr.relance.message.MessageContext.Sender;
import fr.relance.message.TemplateContent;
import fr.relance.message.TemplateDrafts;
import fr.relance.message.TemplateOrigin;
import fr.relance.planning.Reason;
import fr.relance.planning.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a relance, its facts and the words for it together. */
@Service
@Transactional(readOnly = true)
public class Composer implements TemplateOrigin {

    private final FollowUps followUps;
    private final AnnouncedFacts announcedFacts;
    private final JobApplications jobApplications;
    private final CandidateClock clock;
    private final Texts texts;
    private final Departures departures;

    Composer(
            FollowUps followUps,
            AnnouncedFacts announcedFacts,
            JobApplications jobApplications,
            CandidateClock clock,
            Texts texts,
            Departures departures) {
        this.followUps = followUps;
        this.announcedFacts = announcedFacts;
        this.jobApplications = jobApplications;
        this.clock = clock;
        this.texts = texts;
        this.departures = departures;
    }

    /**
     * Prepares a relance.
     *
     * @param wanted the key of the text that was asked for; the best one if it makes no sense here
     * @throws NotFound if there is no such relance, or its entretien or candidature was deleted
     */
    public Composition compose(OwnerId owner, FollowUpId id, @Nullable String wanted) {
        FollowUpView followUp = followUps.get(owner, id);
        AnnouncedFactView fact = announced(owner, followUp);
        JobApplicationView jobApplication = jobApplications.get(owner, followUp.jobApplication());
        PersonDetails person =
                jobApplication.personMet(followUp.about().contact()).orElse(null);
        Candidate candidate = clock.candidate(owner);
        LocalDateTime now = clock.now(candidate);
        Facts facts = new Facts(followUp, fact, jobApplication, person, candidate);
        MessageContext context = facts.context(now.toLocalDate());
        Texts.Drafts drafts = texts.of(owner, facts, context, wanted);
        return new Composition(
                followUp,
                jobApplication,
                fact,
                person,
                candidate,
                drafts.groups(),
                drafts.shown(),
                drafts.aloud(),
                context,
                departures.of(owner, id),
                now);
    }

    /** Lets a new personal template begin with the text of a relance. */
    @Override
    public TemplateContent draft(OwnerId owner, FollowUpId relance, @Nullable String text) {
        Composition composition = compose(owner, relance, text);
        Draft draft = composition.draft();
        TemplateContent content =
                new TemplateContent(draft.text().kind(), draft.text().channel(), draft.subject(), draft.body());
        return TemplateDrafts.of(content, composition.context());
    }

    private @Nullable AnnouncedFactView announced(OwnerId owner, FollowUpView followUp) {
        AnnouncedFactId fact = followUp.about().fact();
        return fact == null ? null : announcedFacts.find(owner, fact).orElseThrow(() -> new NotFound(fact));
    }

    /** What is recorded around one relance. */
    record Facts(
            FollowUpView followUp,
            @Nullable AnnouncedFactView fact,
            JobApplicationView jobApplication,
            @Nullable PersonDetails person,
            Candidate candidate) {

        /** What a message knows of it: it leaves on its slot's day, or today if that is over. */
        private MessageContext context(LocalDate today) {
            LocalDate slot = followUp.slot().at().toLocalDate();
            InterviewDetails details = fact == null ? null : fact.details();
            return new MessageContext(
                    new Sender(candidate.firstName(), candidate.lastName(), candidate.phone(), candidate.gender()),
                    person == null ? null : new Addressee(person.civility(), person.lastName()),
                    jobApplication.details().position(),
                    jobApplication.details().company(),
                    details == null ? null : details.at(),
                    jobApplication.details().appliedOn(),
                    slot.isBefore(today) ? today : slot,
                    fact == null ? null : new Announced(fact.words(), deadline()),
                    details == null ? null : details.needs(),
                    details == null ? null : details.strengths(),
                    details == null ? null : details.talkingPoint());
        }

        private @Nullable LocalDate deadline() {
            FollowUpView.Call call = followUp.call();
            List<Reason> reasons = call == null ? followUp.slot().reasons() : call.reasons();
            return reasons.stream()
                    .filter(reason -> reason.rule() == Rule.RECRUITER_DEADLINE)
                    .map(Reason::to)
                    .map(dayAfter -> dayAfter.minusDays(1))
                    .findFirst()
                    .orElse(null);
        }
    }
}
