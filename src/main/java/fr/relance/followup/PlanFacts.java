package fr.relance.followup;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.Planner;
import java.time.Clock;
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

    /**
     * The plan of one interview.
     *
     * @throws fr.relance.kernel.NotFound if there is no such interview
     */
    PlannedInterview of(OwnerId owner, InterviewId id) {
        return plan(owner, interviews.get(owner, id));
    }

    private PlannedInterview plan(OwnerId owner, InterviewView interview) {
        JobApplicationView jobApplication = jobApplications.get(owner, interview.jobApplication());
        Candidate candidate = accounts.candidate(owner);
        InterviewDetails details = interview.details();
        AfterInterview facts = details.toPlan(
                jobApplication.details(), jobApplication.personMet(details.metWith()), candidate, candidate.now(clock));
        return PlannedInterview.of(new Subject(owner, interview.jobApplication(), interview.id()), facts, planner);
    }
}
