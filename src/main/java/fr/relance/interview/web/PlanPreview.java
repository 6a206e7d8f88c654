package fr.relance.interview.web;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.interview.PlannedStep;
import fr.relance.interview.PlannedSteps;
import fr.relance.interview.RecordInterview;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Planner;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The plan to which a form would lead, before anything is recorded. */
@Component
class PlanPreview {

    private final Planner planner;
    private final PlannedSteps plannedSteps;
    private final JobApplications jobApplications;
    private final Accounts accounts;
    private final Clock clock;

    PlanPreview(
            Planner planner,
            PlannedSteps plannedSteps,
            JobApplications jobApplications,
            Accounts accounts,
            Clock clock) {
        this.planner = planner;
        this.plannedSteps = plannedSteps;
        this.jobApplications = jobApplications;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The steps of the plan, the earliest first; only for a form without a mistake that weighs on the date. */
    List<PlannedStep> of(OwnerId owner, RecordInterview command) {
        Candidate candidate = accounts.candidate(owner);
        JobApplicationDetails fresh = command.newJobApplication();
        PersonDetails newPerson = command.newPerson();
        if (fresh != null) {
            return plan(command, fresh, Optional.ofNullable(newPerson), candidate);
        }
        JobApplicationView known = jobApplications.get(owner, command.jobApplication());
        Optional<PersonDetails> person = newPerson != null
                ? Optional.of(newPerson)
                : known.personMet(command.details().metWith());
        return plan(command, known.details(), person, candidate);
    }

    private List<PlannedStep> plan(
            RecordInterview command, JobApplicationDetails post, Optional<PersonDetails> person, Candidate candidate) {
        LocalDateTime now = candidate.now(clock);
        return plannedSteps.of(planner.afterInterview(command.details().toPlan(post, person, candidate, now)));
    }
}
