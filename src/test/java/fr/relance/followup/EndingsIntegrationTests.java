package fr.relance.followup;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.journal.Journal;
import fr.relance.journal.JournalEntryView;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.planning.HalfDay;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What leaves a relance without object, and how that is told and taken back. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class EndingsIntegrationTests extends ReplanningScene {

    @Autowired
    private Stages stages;

    @Autowired
    private Journal journal;

    private Recorded recorded;
    private JobApplicationId id;

    @BeforeEach
    void anInterviewTookPlace() {
        recorded = recordings.tuesday(owner, VAGUE);
        id = recorded.jobApplication();
        stages.move(owner, id, version(), Stage.INTERVIEWING);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFER, OFFER",
        "ACCEPTED, ACCEPTANCE",
        "REJECTED, REFUSAL",
        "WITHDRAWN, WITHDRAWAL",
        "NO_REPLY, NO_REPLY"
    })
    void aStageCancelsWhatWaitsAndGivesItBackWhenItOpensAgain(Stage stage, Cancellation cause) {
        stages.move(owner, id, version(), stage);

        assertThat(steps(recorded))
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.status().cancellation()).isEqualTo(cause));
        assertThat(told("journal.followup.cancelled"))
                .hasSize(1)
                .first()
                .satisfies(entry -> assertThat(entry.detail()).contains("10 mars 2026"));

        stages.move(owner, id, version(), Stage.INTERVIEWING);
        assertThat(steps(recorded)).allMatch(FollowUpView::isPending);
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerKind.class,
            names = {"POSITIVE", "INVITATION", "REFUSAL", "REQUEST"})
    void anAnswerIsFinalWhateverTheStageBecomes(AnswerKind kind) {
        stages.noteAnswer(owner, id, version(), kind);
        stages.move(owner, id, version(), Stage.WITHDRAWN);
        stages.move(owner, id, version(), Stage.INTERVIEWING);
        announce(recorded, promisedBy(LocalDate.of(2026, 3, 17)));

        assertThat(steps(recorded))
                .allSatisfy(step -> assertThat(step.status().cancellation()).isEqualTo(Cancellation.ANSWER));
        assertThat(told("journal.followup.cancelled")).hasSize(1);
    }

    @Test
    void onlyANewFactOpensANewPlanAfterAnAnswer() {
        stages.noteAnswer(owner, id, version(), AnswerKind.INVITATION);

        Recorded second = recordings.again(owner, recorded, TUESDAY.plusHours(1), VAGUE);

        assertThat(steps(recorded).stream().filter(FollowUpView::isPending))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.interview()).isEqualTo(second.interview()));
    }

    @Test
    void anAnswerLeavesThePlanOfAnInterviewToCome() {
        Recorded toCome = recordings.again(owner, recorded, TUESDAY.plusDays(7), VAGUE);

        stages.noteAnswer(owner, id, version(), AnswerKind.REQUEST);

        assertThat(followUp(toCome).isPending()).isTrue();
        assertThat(followUp(recorded).status().cancellation()).isEqualTo(Cancellation.ANSWER);
    }

    @Test
    void whatWasDoneIsNotReopenedOnceAnAnswerCame() {
        FollowUpView done = followUp(recorded);
        followUps.markDone(owner, done.id(), done.status().version());
        clock.setTo(TUESDAY.plusDays(8));
        stages.noteAnswer(owner, id, version(), AnswerKind.REQUEST);

        assertReopenRefused("followup.refused.ANSWER");
        stages.move(owner, id, version(), Stage.WITHDRAWN);
        assertReopenRefused("followup.refused.WITHDRAWAL");
    }

    @Test
    void onceTheFollowUpIsDoneNoFactBringsTheThanksBack() {
        FollowUpView done = followUp(recorded);
        followUps.markDone(owner, done.id(), done.status().version());

        announce(recorded, promisedBy(LocalDate.of(2026, 3, 17)));

        assertThat(steps(recorded)).noneMatch(FollowUpView::isPending);
    }

    @Test
    void everyChangeIsTakenBackExactly() {
        FollowUpView waiting = followUp(recorded);
        long version = waiting.status().version();
        takenBack(() -> followUps.markDone(owner, waiting.id(), version));
        takenBack(() -> followUps.skip(owner, waiting.id(), currentVersion()));
        takenBack(() -> followUps.move(
                owner,
                waiting.id(),
                currentVersion(),
                new MoveFollowUp(LocalDate.of(2026, 3, 12), HalfDay.MORNING, false)));
        takenBack(() -> stages.noteAnswer(owner, id, version(), AnswerKind.POSITIVE));
        takenBack(() -> stages.move(owner, id, version(), Stage.REJECTED));
    }

    private void takenBack(Supplier<Optional<JournalEntryId>> change) {
        List<FollowUpView> before = steps(recorded);
        JournalEntryId entry = change.get().orElseThrow();
        assertThat(steps(recorded)).isNotEqualTo(before);

        journal.undo(owner, entry);

        assertThat(steps(recorded))
                .usingRecursiveComparison()
                .ignoringFields("status.version")
                .isEqualTo(before);
    }

    private void assertReopenRefused(String reason) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> followUps.reopen(owner, followUp(recorded).id(), currentVersion()))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }

    private List<JournalEntryView> told(String name) {
        return journal.page(owner, id, PageRequest.of(0, 50)).stream()
                .filter(entry -> entry.fact().equals(name))
                .toList();
    }

    private long version() {
        return jobApplications.get(owner, id).version();
    }

    private long currentVersion() {
        return followUp(recorded).status().version();
    }
}
