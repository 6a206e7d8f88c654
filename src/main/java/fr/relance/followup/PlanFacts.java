package fr.relance.followup;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.interview.AnnouncedFactView;
import fr.relance.interview.AnnouncedFacts;
import fr.relance.interview.ForeseenFact;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.jobapplication.Stage;
import fr.relance.kernel.JobApplicationId;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the facts of a candidature and has planned what drives it: the one way to a plan, recorded or only foreseen. */
@Component
class PlanFacts {

    private static final ContactDetails UNREACHABLE = new ContactDetails(false, false, false);

    private final JobApplications jobApplications;
    private final AnnouncedFacts facts;
    private final Planner planner;
    private final CandidateClock clock;

    PlanFacts(JobApplications jobApplications, AnnouncedFacts facts, Planner planner, CandidateClock clock) {
        this.jobApplications = jobApplications;
        this.facts = facts;
        this.planner = planner;
        this.clock = clock;
    }

    /** All that is known of a candidature at this moment. */
    KnownFacts of(OwnerId owner, JobApplicationId id) {
        Candidate candidate = clock.candidate(owner);
        return new KnownFacts(
                owner, jobApplications.get(owner, id), candidate, clock.now(candidate), facts.of(owner, id));
    }

    /** The plan of what the recruiter announced last, else of the application; none where neither drives. */
    Optional<Planned> driving(KnownFacts known) {
        Cancellation cause = known.closing();
        Optional<AnnouncedFactView> latest = known.latest();
        if (cause == Cancellation.OFFER) {
            return latest.filter(known::isNewerThanTheStage).map(fact -> announced(known, fact));
        }
        return cause != null
                ? Optional.empty()
                : latest.map(fact -> announced(known, fact)).or(() -> applied(known));
    }

    /** The plan that would follow if that were recorded. */
    Plan foresee(OwnerId owner, ForeseenFact foreseen) {
        Candidate candidate = clock.candidate(owner);
        return plan(foreseen.fact(), foreseen.post(), foreseen.person(), candidate);
    }

    private Planned announced(KnownFacts known, AnnouncedFactView fact) {
        JobApplicationView jobApplication = known.jobApplication();
        Optional<ContactView> person = Optional.ofNullable(fact.addressee()).flatMap(jobApplication::person);
        Optional<PersonDetails> details = person.map(ContactView::person);
        return new Planned(
                subject(known, fact, person),
                plan(fact, jobApplication.details(), details, known.candidate()),
                known.now(),
                details.map(PersonDetails::reachableBy).orElse(UNREACHABLE),
                known.candidate().region(),
                planner);
    }

    private Plan plan(
            AnnouncedFactView fact, JobApplicationDetails post, Optional<PersonDetails> person, Candidate candidate) {
        Plan plan = planner.afterInterview(new AfterInterview(
                fact.at(),
                clock.now(candidate),
                post.seniority(),
                post.urgency(),
                fact.details() == null ? 0 : fact.details().decisionMakersAbove(),
                fact.nextSteps(),
                post.directContactRole(),
                person.map(PersonDetails::reachableBy).orElse(UNREACHABLE),
                candidate.region()));
        return fact.isNewDate() ? withoutThanks(plan) : plan;
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

    /** One only, and none once the recruiter answered in whatever way. */
    private Optional<Planned> applied(KnownFacts known) {
        JobApplicationView jobApplication = known.jobApplication();
        JobApplicationDetails details = jobApplication.details();
        LocalDate appliedOn = details.appliedOn();
        boolean waits = jobApplication.progress().stage() == Stage.APPLIED
                && jobApplication.progress().answeredAt() == null;
        if (!waits || appliedOn == null) {
            return Optional.empty();
        }
        Optional<ContactView> person = reachedFirst(jobApplication);
        ContactDetails contact =
                person.map(ContactView::person).map(PersonDetails::reachableBy).orElse(UNREACHABLE);
        LocalDate closingOn = details.closingOn();
        Plan plan = planner.afterApplication(new AfterApplication(
                appliedOn,
                known.now(),
                details.origin(),
                closingOn == null || closingOn.isBefore(appliedOn) ? null : closingOn,
                contact,
                known.candidate().region()));
        return Optional.of(new Planned(
                subject(known, null, person),
                plan,
                known.now(),
                contact,
                known.candidate().region(),
                planner));
    }

    private static Subject subject(KnownFacts known, @Nullable AnnouncedFactView fact, Optional<ContactView> person) {
        return new Subject(
                known.owner(),
                known.jobApplication().id(),
                fact == null ? null : fact.id(),
                fact == null ? null : fact.interview(),
                person.map(ContactView::id).orElse(null));
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
