package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.composer.Composition;
import fr.relance.interview.AnnounceNewDate;
import fr.relance.interview.AnnouncedFacts;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Rule;
import fr.relance.planning.StepKind;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new date, announced on Tuesday 10 March 2026 without a meeting. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class NewDateIntegrationTests extends ReplanningScene {

    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 3, 10, 9, 0);

    @Autowired
    private AnnouncedFacts facts;

    @Autowired
    private Stages stages;

    @Test
    void itOpensANewPlanEvenAfterARelanceThatWasDone() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        FollowUpView done = followUp(recorded);
        followUps.markDone(owner, done.id(), done.status().version());

        announce(recorded.jobApplication());

        List<FollowUpView> waiting = waiting(recorded.jobApplication());
        assertThat(waiting).singleElement().satisfies(followUp -> {
            assertThat(followUp.kind()).isEqualTo(StepKind.FOLLOW_UP);
            assertThat(followUp.interview()).isEqualTo(recorded.interview());
            assertThat(followUp.about().contact()).isEqualTo(recorded.metWith());
            assertThat(followUp.slot().at().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 18));
            assertThat(followUp.slot().reasons()).first().extracting("rule").isEqualTo(Rule.RECRUITER_DEADLINE);
        });
        assertThat(followUps.get(owner, done.id()).status().state()).isEqualTo(FollowUpState.DONE);
        assertThat(composer.compose(owner, waiting.get(0).id(), null).draft().body())
                .contains("notre entretien");
    }

    @Test
    void anOfferEndsWhatWaitedAndWhatIsAnnouncedAfterItIsWaitedForAgain() {
        JobApplicationId id = recordings.tuesday(owner, VAGUE).jobApplication();
        stages.noteAnswer(owner, id, jobApplications.get(owner, id).version(), AnswerKind.POSITIVE);
        assertThat(waiting(id)).isEmpty();

        announce(id);

        assertThat(waiting(id))
                .singleElement()
                .satisfies(followUp ->
                        assertThat(followUp.slot().at().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 18)));
        assertThat(jobApplications.get(owner, id).progress().stage()).isEqualTo(Stage.OFFER);
    }

    @Test
    void aRelanceThatWasDoneStaysWhenTheInterviewBeforeItIsErased() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        announce(recorded.jobApplication());
        FollowUpView done = waiting(recorded.jobApplication()).get(0);
        followUps.markDone(owner, done.id(), done.status().version());
        interviews.delete(owner, recorded.interview());
        Recorded another = recordings.again(owner, recorded, RECEIVED.plusDays(20), VAGUE);

        clock.setTo(RECEIVED.plusDays(3));
        interviews.delete(owner, another.interview());

        assertThat(followUps.get(owner, done.id()).status().state()).isEqualTo(FollowUpState.DONE);
        assertThat(followUps.get(owner, done.id()).interview()).isNull();
        assertThat(waiting(recorded.jobApplication())).isEmpty();
    }

    @Test
    void whereNobodyMetItsTextsSpeakOfTheApplication() {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(owner, id, JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));
        stages.move(owner, id, jobApplications.get(owner, id).version(), Stage.APPLIED);

        announce(id);

        FollowUpView followUp = waiting(id).get(0);
        Composition composition = composer.compose(owner, followUp.id(), null);
        assertThat(composition.draft().text().key()).isEqualTo("candidature");
        assertThat(composition.draft().body()).doesNotContain("entretien du");
        assertThat(composition.met()).isFalse();
    }

    private void announce(JobApplicationId id) {
        clock.setTo(RECEIVED);
        facts.announce(
                owner,
                new AnnounceNewDate(
                        UUID.randomUUID(),
                        id,
                        RECEIVED,
                        null,
                        "Finalement le 17.",
                        Recordings.promisedBy(LocalDate.of(2026, 3, 17))));
    }

    private List<FollowUpView> waiting(JobApplicationId id) {
        return followUps.of(owner, id).stream().filter(FollowUpView::isPending).toList();
    }
}
