package fr.relance.followup;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.interview.RecordInterview;
import fr.relance.kernel.NotAllowed;
import fr.relance.planning.Advisory;
import fr.relance.planning.HalfDay;
import fr.relance.planning.StepKind;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order, one thing waits and nothing is lost. */
@IntegrationTest
class OneOnlyIntegrationTests extends ReplanningScene {

    @Test
    void aThankYouThatIsDueOutlivesANewPlanWithItsWords() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        FollowUpView thanks = steps(recorded).get(0);
        wordings.keep(owner, thanks.id(), "remerciement", 0, new Wording("Merci", "Merci beaucoup."));
        clock.setTo(LocalDateTime.of(2026, 3, 4, 10, 30));

        announce(recorded, promisedBy(LocalDate.of(2026, 3, 17)));

        FollowUpView after = followUps.get(owner, thanks.id());
        assertThat(after.isPending()).isTrue();
        assertThat(own(after, "remerciement")).isEqualTo(new Wording("Merci", "Merci beaucoup."));
    }

    @Test
    void undoingADeletionBringsTheOwnWordsAndTheChosenSlotBack() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        FollowUpView before = followUp(recorded);
        wordings.keep(owner, before.id(), "relance-sobre", 0, new Wording("Objet", "Mon texte"));
        followUps.move(owner, before.id(), 0, new MoveFollowUp(LocalDate.of(2026, 3, 12), HalfDay.MORNING, false));

        journal.undo(owner, delete(recorded));

        FollowUpView after = followUps.get(owner, before.id());
        assertThat(after.isPending()).isTrue();
        assertThat(own(after, "relance-sobre")).isEqualTo(new Wording("Objet", "Mon texte"));
        assertThat(after.slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 12, 10, 0));
    }

    @Test
    void aRelanceIsNotReopenedOnceALaterInterviewTookOver() {
        Recorded first = recordings.tuesday(owner, VAGUE);
        FollowUpView done = followUp(first);
        followUps.markDone(owner, done.id(), 0);
        recordings.again(owner, first, TUESDAY.plusHours(1), VAGUE);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> followUps.reopen(owner, done.id(), 1))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("followup.refused.OVERTAKEN"));
        assertThat(pendingFollowUps(first)).hasSize(1);
    }

    @RepeatedTest(10)
    void twoInterviewsRecordedAtOnceLeaveOneFollowUpWaiting() throws Exception {
        Recorded first = recordings.tuesday(owner, VAGUE);
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            Callable<Recorded> one = () -> recordings.again(owner, first, TUESDAY.plusMinutes(30), VAGUE);
            Callable<Recorded> other = () -> recordings.again(owner, first, TUESDAY.plusMinutes(60), VAGUE);
            for (var tab : tabs.invokeAll(List.of(one, other))) {
                tab.get();
            }
        } finally {
            tabs.shutdown();
        }

        assertThat(pendingFollowUps(first)).hasSize(1);
    }

    @Test
    void aFormSentAgainWithACorrectionIsCorrected() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);

        interviews.record(
                owner,
                new RecordInterview(
                        recorded.interview(),
                        recorded.jobApplication(),
                        null,
                        null,
                        Recordings.details(TUESDAY.minusDays(1), recorded.metWith(), VAGUE)));

        assertThat(interviews.get(owner, recorded.interview()).details().at()).isEqualTo(TUESDAY.minusDays(1));
        assertThat(interviews.of(owner, recorded.jobApplication())).hasSize(1);
    }

    @Test
    void adviceAboutTheFollowUpIsNotGivenForTheThanks() {
        clock.setTo(LocalDateTime.of(2026, 7, 28, 12, 0));
        Recorded recorded = recordings.record(owner, LocalDateTime.of(2026, 7, 28, 10, 0), VAGUE);

        assertThat(followUp(recorded).advisories()).contains(Advisory.AUGUST);
        assertThat(steps(recorded))
                .filteredOn(step -> step.kind() == StepKind.THANK_YOU)
                .singleElement()
                .satisfies(thanks -> assertThat(thanks.advisories()).isEmpty());
    }

    private List<FollowUpView> pendingFollowUps(Recorded recorded) {
        return steps(recorded).stream()
                .filter(FollowUpView::isPending)
                .filter(FollowUpView::isFollowUp)
                .toList();
    }
}
