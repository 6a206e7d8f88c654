package fr.relance.interview;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.AfterInterview;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the planner would be told of a new date that is not recorded. */
@Component
class Foresight {

    private final AnnouncedFacts facts;
    private final JobApplications jobApplications;
    private final Accounts accounts;
    private final Clock clock;

    Foresight(AnnouncedFacts facts, JobApplications jobApplications, Accounts accounts, Clock clock) {
        this.facts = facts;
        this.jobApplications = jobApplications;
        this.accounts = accounts;
        this.clock = clock;
    }

    AfterInterview of(OwnerId owner, AnnounceNewDate command) {
        JobApplicationView known = jobApplications.get(owner, command.jobApplication());
        Candidate candidate = accounts.candidate(owner);
        AnnouncedFact fact = facts.of(owner, command);
        return fact.toPlan(known.details(), known.personMet(fact.addressee()), candidate, candidate.now(clock));
    }
}
