package fr.relance.followup;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.callBackOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.NotAllowed;
import fr.relance.planning.NextSteps;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The call is agreed for Tuesday 10 March 2026 and made at eleven: the last good day of that week is Friday 13. */
@SuppressWarnings("NullAway.Init")
abstract class CallScene extends ReplanningScene {

    static final LocalDateTime CALLED = LocalDateTime.of(2026, 3, 10, 11, 0);
    static final LocalDate FRIDAY_13 = LocalDate.of(2026, 3, 13);

    @Autowired
    Calls calls;

    Recorded recorded;
    FollowUpView call;

    @BeforeEach
    void recordAnInterviewThatLeadsToACall() {
        recorded = record(callBackOn(TUESDAY_10.toLocalDate()), "01 23 45 67 89");
        call = followUp(recorded);
        clock.setTo(CALLED);
    }

    void note(CallOutcome outcome) {
        calls.note(owner, call.id(), version(), outcome);
    }

    FollowUpView after() {
        return followUps.get(owner, call.id());
    }

    long version() {
        return after().status().version();
    }

    String text() {
        return composer.compose(owner, call.id(), null).draft().text().key();
    }

    Recorded record(NextSteps nextSteps, String directPhone) {
        PersonDetails person = new PersonDetails(
                Civility.MADAME, null, "Durand", null, "durand@grandhotel.example", directPhone, null, null);
        return recordings.record(
                owner,
                JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"),
                person,
                Recordings.details(TUESDAY, new ContactId(UUID.randomUUID()), nextSteps));
    }

    static void assertRefused(String reason, Runnable action) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }
}
