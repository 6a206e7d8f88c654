package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The relance is done on Tuesday 10 March 2026, late in the evening; three weeks later is Tuesday 31. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SilencesIntegrationTests extends ReplanningScene {

    private static final LocalDateTime DONE = LocalDateTime.of(2026, 3, 10, 23, 30);
    private static final LocalDateTime THREE_WEEKS_LATER = LocalDateTime.of(2026, 3, 31, 0, 0);

    @Autowired
    private Silences silences;

    @Autowired
    private Stages stages;

    @Autowired
    private FollowUpTimeline timeline;

    private Recorded recorded;
    private JobApplicationId id;

    @BeforeEach
    void theRelanceIsDone() {
        recorded = recordings.tuesday(owner, VAGUE);
        id = recorded.jobApplication();
        stages.move(owner, id, version(), Stage.INTERVIEWING);
        clock.setTo(DONE);
        FollowUpView followUp = followUp(recorded);
        followUps.markDone(owner, followUp.id(), followUp.status().version());
        clock.setTo(THREE_WEEKS_LATER);
    }

    @Test
    void afterThreeWeeksOfTheCandidatesOwnDaysItIsTimeToTurnThePage() {
        clock.setTo(THREE_WEEKS_LATER.minusMinutes(1));
        assertThat(silences.of(owner)).isEmpty();

        clock.setTo(THREE_WEEKS_LATER);
        assertThat(silences.of(owner)).singleElement().satisfies(silent -> {
            assertThat(silent.jobApplication()).isEqualTo(id);
            assertThat(silent.doneOn()).isEqualTo(LocalDate.of(2026, 3, 10));
            assertThat(silent.version()).isEqualTo(version());
        });
        assertThat(silences.of(owner, id)).isPresent();
        assertThat(timeline.of(owner, id).silent()).isTrue();
    }

    @Test
    void itIsNotWhereAnAnswerCameOrTheCandidateGoesOnWaiting() {
        stages.waitLonger(owner, id, version());
        assertThat(silences.of(owner)).isEmpty();

        clock.setTo(THREE_WEEKS_LATER.plusWeeks(3));
        assertThat(silences.of(owner)).hasSize(1);
        stages.noteAnswer(owner, id, version(), AnswerKind.REQUEST);
        assertThat(silences.of(owner)).isEmpty();
    }

    @Test
    void itIsNotWhereSomethingIsToComeOrWaits() {
        recordings.again(owner, recorded, THREE_WEEKS_LATER.plusDays(2), VAGUE);
        assertThat(silences.of(owner)).isEmpty();

        clock.setTo(THREE_WEEKS_LATER.plusDays(3));
        assertThat(silences.of(owner)).isEmpty();
    }

    @Test
    void itIsNotWhereThePageIsTurnedNorForSomebodyElse() {
        assertThat(silences.of(people.newPerson().owner())).isEmpty();
        assertThat(silences.of(owner, JobApplicationId.random())).isEmpty();

        stages.move(owner, id, version(), Stage.NO_REPLY);
        assertThat(silences.of(owner)).isEmpty();
        assertThat(timeline.of(owner, id).silent()).isFalse();
    }

    private long version() {
        return jobApplications.get(owner, id).version();
    }
}
