package fr.relance.followup;

import static fr.relance.support.Recordings.TUESDAY;

import fr.relance.account.Accounts;
import fr.relance.composer.Composer;
import fr.relance.composer.Wordings;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.journal.Journal;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** March 2026: interview on Tuesday 3, noon now; one week later is Tuesday 10. */
@SuppressWarnings("NullAway.Init")
abstract class ReplanningScene {

    static final LocalDateTime WEDNESDAY_4 = LocalDateTime.of(2026, 3, 4, 10, 0);
    static final LocalDateTime TUESDAY_10 = LocalDateTime.of(2026, 3, 10, 10, 0);

    @Autowired
    Recordings recordings;

    @Autowired
    SignedInPeople people;

    @Autowired
    FollowUps followUps;

    @Autowired
    Wordings wordings;

    @Autowired
    Composer composer;

    @Autowired
    Interviews interviews;

    @Autowired
    JobApplications jobApplications;

    @Autowired
    Accounts accounts;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    OwnerId owner;

    @BeforeEach
    void signUp() {
        owner = people.newPerson().owner();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    void edit(Recorded recorded, Seniority seniority, Urgency urgency, boolean directContactRole, String position) {
        JobApplicationView view = jobApplications.get(owner, recorded.jobApplication());
        JobApplicationDetails old = view.details();
        jobApplications.edit(
                owner,
                view.id(),
                view.version(),
                new JobApplicationDetails(
                        old.company(),
                        position,
                        null,
                        null,
                        old.origin(),
                        null,
                        seniority,
                        urgency,
                        directContactRole,
                        null,
                        null,
                        null));
    }

    void announce(Recorded recorded, NextSteps nextSteps) {
        interviews.edit(
                owner,
                recorded.interview(),
                interviews.get(owner, recorded.interview()).version(),
                Recordings.details(TUESDAY, recorded.metWith(), nextSteps));
    }

    /** What the candidate keeps of a text, null while the written one serves. */
    @Nullable
    Wording own(FollowUpView step, String text) {
        return composer.compose(owner, step.id(), text).draft().own();
    }

    List<FollowUpView> steps(Recorded recorded) {
        return followUps.of(owner, recorded.jobApplication());
    }

    FollowUpView followUp(Recorded recorded) {
        return steps(recorded).stream()
                .filter(FollowUpView::isFollowUp)
                .filter(step -> recorded.interview().equals(step.interview()))
                .findFirst()
                .orElseThrow();
    }

    /** The interview is taken away; the entry brings it back. */
    JournalEntryId delete(Recorded recorded) {
        return interviews.delete(owner, recorded.interview()).orElseThrow();
    }
}
