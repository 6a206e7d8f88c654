package fr.relance.followup;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Plan;
import fr.relance.planning.Planner;
import fr.relance.planning.Step;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers the recorded facts of an interview and has them planned. */
@Component
class PlanFacts {

    private final Accounts accounts;
    private final JobApplications jobApplications;
    private final Interviews interviews;
    private final Planner planner;
    private final Clock clock;

    PlanFacts(Accounts accounts, JobApplications jobApplications, Interviews interviews, Planner planner, Clock clock) {
        this.accounts = accounts;
        this.jobApplications = jobApplications;
        this.interviews = interviews;
        this.planner = planner;
        this.clock = clock;
    }

    /** The plan of the candidature's latest interview, none if it has no interview. */
    Optional<PlannedInterview> latest(OwnerId owner, JobApplicationId id) {
        return interviews.of(owner, id).stream().findFirst().map(interview -> plan(owner, interview));
    }

    private PlannedInterview plan(OwnerId owner, InterviewView interview) {
        JobApplicationView jobApplication = jobApplications.get(owner, interview.jobApplication());
        Candidate candidate = accounts.candidate(owner);
        LocalDateTime now = candidate.now(clock);
        InterviewDetails details = interview.details();
        Plan plan = planner.afterInterview(
                details.toPlan(jobApplication.details(), jobApplication.personMet(details.metWith()), candidate, now));
        return new PlannedInterview(new Subject(owner, interview.jobApplication(), interview.id()), plan, now);
    }

    /** A plan, and the rows that it asks for. */
    record PlannedInterview(Subject subject, Plan plan, LocalDateTime now) {

        /** Creates, mends or hides the row of that place; what is done or answered stays as it is. */
        void apply(PlaceInPlan place, Optional<FollowUp> row, FollowUpRepository repository) {
            Optional<Step> step = plan.steps().stream()
                    .filter(each -> PlaceInPlan.of(each.kind()) == place)
                    .findFirst();
            if (row.isEmpty()) {
                step.ifPresent(each -> repository.save(new FollowUp(subject, each, plan)));
            } else if (row.get().mayFollow()) {
                step.ifPresentOrElse(
                        each -> row.get().follow(each, plan), () -> row.get().dropUnlessDue(now));
            }
        }
    }
}
