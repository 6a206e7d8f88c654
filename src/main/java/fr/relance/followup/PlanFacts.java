package fr.relance.followup;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.interview.AnnouncedFact;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.jobapplication.Progress;
import fr.relance.jobapplication.Stage;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Advisory;
import fr.relance.planning.AfterApplication;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.Channel;
import fr.relance.planning.ContactDetails;
import fr.relance.planning.Plan;
import fr.relance.planning.Planner;
import fr.relance.planning.Step;
import fr.relance.planning.StepKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the recorded facts of what drives a candidature, and has them planned. */
@Component
class PlanFacts {

    private static final ContactDetails UNREACHABLE = new ContactDetails(false, false, false);

    private final JobApplications jobApplications;
    private final Interviews interviews;
    private final Planner planner;
    private final CandidateClock clock;

    PlanFacts(JobApplications jobApplications, Interviews interviews, Planner planner, CandidateClock clock) {
        this.jobApplications = jobApplications;
        this.interviews = interviews;
        this.planner = planner;
        this.clock = clock;
    }

    JobApplicationView jobApplication(OwnerId owner, FollowUp row) {
        return jobApplications.get(owner, row.jobApplication());
    }

    /** The plan of what the recruiter announced last, else of the application; none where neither drives. */
    Optional<Planned> driving(OwnerId owner, JobApplicationView jobApplication) {
        Cancellation cause = Cancellation.of(jobApplication.progress().stage());
        if (cause != null && cause != Cancellation.OFFER) {
            return Optional.empty();
        }
        Candidate candidate = clock.candidate(owner);
        Optional<AnnouncedFact> latest = interviews.latestFact(owner, jobApplication.id());
        if (cause == Cancellation.OFFER) {
            return latest.filter(fact -> isNewer(fact, jobApplication.progress(), candidate))
                    .map(fact -> announced(owner, jobApplication, candidate, fact));
        }
        return latest.map(fact -> announced(owner, jobApplication, candidate, fact))
                .or(() -> applied(owner, jobApplication, candidate));
    }

    /** An offer ends what went before; what is announced after it is waited for again. */
    private static boolean isNewer(AnnouncedFact fact, Progress progress, Candidate candidate) {
        return fact.at().atZone(candidate.zone()).toInstant().isAfter(progress.since());
    }

    /** Whether what a row follows from took place already, and was not taken away. */
    boolean happened(OwnerId owner, FollowUp row, LocalDateTime now) {
        return row.subject().equals(Subject.ofApplication(row.jobApplication()))
                || interviews
                        .fact(owner, row.subject())
                        .filter(fact -> !fact.at().isAfter(now))
                        .isPresent();
    }

    private Planned announced(
            OwnerId owner, JobApplicationView jobApplication, Candidate candidate, AnnouncedFact fact) {
        Optional<ContactView> person = addressee(jobApplication, fact);
        AfterInterview facts =
                fact.toPlan(jobApplication.details(), person.map(ContactView::person), candidate, clock.now(candidate));
        Plan plan = planner.afterInterview(facts);
        return new Planned(
                subject(owner, jobApplication, fact, person.orElse(null)),
                fact.isNewDate() ? withoutThanks(plan) : plan,
                new Reach(facts.asOf(), facts.contact(), facts.region()),
                planner);
    }

    /** Nobody is thanked for a new date. */
    private static Plan withoutThanks(Plan plan) {
        List<Step> followUp = plan.steps().stream()
                .filter(step -> step.kind() == StepKind.FOLLOW_UP)
                .toList();
        Set<Advisory> advisories = EnumSet.noneOf(Advisory.class);
        advisories.addAll(plan.advisories());
        if (followUp.stream().allMatch(step -> step.channel() == Channel.PHONE)) {
            advisories.remove(Advisory.NO_EMAIL);
        }
        return new Plan(followUp, plan.signal(), advisories);
    }

    private static Optional<ContactView> addressee(JobApplicationView jobApplication, AnnouncedFact fact) {
        Optional<ContactId> met = Optional.ofNullable(fact.details()).map(details -> details.metWith());
        return Optional.ofNullable(fact.contact()).or(() -> met).flatMap(jobApplication::person);
    }

    private static Subject subject(
            OwnerId owner, JobApplicationView jobApplication, AnnouncedFact fact, @Nullable ContactView person) {
        return new Subject(
                owner, jobApplication.id(), fact.subject(), fact.interview(), person == null ? null : person.id());
    }

    /** One only, and none once the recruiter answered in whatever way. */
    private Optional<Planned> applied(OwnerId owner, JobApplicationView jobApplication, Candidate candidate) {
        LocalDate appliedOn = jobApplication.details().appliedOn();
        boolean waits = jobApplication.progress().stage() == Stage.APPLIED
                && jobApplication.progress().answeredAt() == null;
        if (!waits || appliedOn == null) {
            return Optional.empty();
        }
        Optional<ContactView> person = reachedFirst(jobApplication);
        Reach reach = new Reach(
                clock.now(candidate),
                person.map(ContactView::person).map(PersonDetails::reachableBy).orElse(UNREACHABLE),
                candidate.region());
        Plan plan = planner.afterApplication(facts(jobApplication.details(), appliedOn, reach));
        Subject subject = new Subject(
                owner,
                jobApplication.id(),
                Subject.ofApplication(jobApplication.id()),
                null,
                person.map(ContactView::id).orElse(null));
        return Optional.of(new Planned(subject, plan, reach, planner));
    }

    private static AfterApplication facts(JobApplicationDetails details, LocalDate appliedOn, Reach reach) {
        LocalDate closingOn = details.closingOn();
        boolean stillOpen = closingOn != null && !closingOn.isBefore(appliedOn);
        return new AfterApplication(
                appliedOn,
                reach.now(),
                details.origin(),
                stillOpen ? closingOn : null,
                reach.contact(),
                reach.region());
    }

    /** Whoever has an address, else a number, else anybody. */
    private static Optional<ContactView> reachedFirst(JobApplicationView jobApplication) {
        return jobApplication.people().stream()
                .min(Comparator.comparing(each -> rank(each.person().reachableBy())));
    }

    private static int rank(ContactDetails known) {
        return known.email() ? 0 : known.anyPhone() ? 1 : 2;
    }
}
