package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.composer.TextGroup;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Channel;
import fr.relance.planning.HalfDay;
import fr.relance.planning.Reason;
import fr.relance.planning.Rule;
import fr.relance.planning.StepKind;
import fr.relance.support.IntegrationTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.ConcurrencyFailureException;

/** What becomes of a relance after its call. */
@IntegrationTest
class CallsIntegrationTests extends CallScene {

    @Test
    void aCallThatReachedSomebodyIsTheRelanceAndUndoReopensIt() {
        note(CallOutcome.ANSWERED);

        assertThat(after().status().state()).isEqualTo(FollowUpState.DONE);
        assertRefused("followup.refused.DONE", () -> note(CallOutcome.VOICEMAIL));

        followUps.reopen(owner, call.id(), version());
        assertThat(after())
                .usingRecursiveComparison()
                .ignoringFields("status.version")
                .isEqualTo(call);
    }

    @Test
    void aVoiceMessageTurnsTheSameRelanceIntoTheOneMailOfTheEndOfTheWeek() {
        note(CallOutcome.VOICEMAIL);

        FollowUpView mail = after();
        assertThat(mail.isPending()).isTrue();
        assertThat(mail.kind()).isEqualTo(StepKind.FALLBACK_EMAIL);
        assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
        assertThat(mail.slot().at().toLocalDate()).isEqualTo(FRIDAY_13);
        assertThat(mail.slot().reasons())
                .first()
                .isEqualTo(new Reason(Rule.END_OF_WEEK, CALLED.toLocalDate(), FRIDAY_13));
        assertThat(mail.signal()).isEqualTo(call.signal());
        assertThat(steps(recorded)).filteredOn(FollowUpView::isFollowUp).hasSize(1);
        assertThat(text()).isEqualTo("e-mail-apres-message");
    }

    @Test
    void withoutAVoiceMessageTheMailIsAPlainRelance() {
        note(CallOutcome.NO_ANSWER);

        assertThat(after().kind()).isEqualTo(StepKind.FOLLOW_UP);
        assertThat(after().channel()).isEqualTo(Channel.EMAIL);
        assertThat(after().slot().at().toLocalDate()).isEqualTo(FRIDAY_13);
        assertThat(text()).startsWith("relance-");
        assertThat(composer.compose(owner, call.id(), "appel").groups())
                .extracting(TextGroup::way)
                .containsExactly(Channel.EMAIL);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallOutcome.class,
            names = {"VOICEMAIL", "NO_ANSWER"})
    void undoBringsTheCallBackExactlyEvenOneMovedByHand(CallOutcome outcome) {
        followUps.move(owner, call.id(), version(), new MoveFollowUp(FRIDAY_13, HalfDay.MORNING, false));
        FollowUpView moved = after();
        note(outcome);
        assertThat(after().slot().moved()).isFalse();

        calls.takeBack(owner, call.id(), version());

        assertThat(after())
                .usingRecursiveComparison()
                .ignoringFields("status.version")
                .isEqualTo(moved);
        assertRefused("followup.refused.notCalled", () -> calls.takeBack(owner, call.id(), version()));
    }

    @ParameterizedTest
    @EnumSource(CallOutcome.class)
    void nobodyIsCalledAgain(CallOutcome outcome) {
        note(CallOutcome.NO_ANSWER);

        assertRefused("followup.refused.called", () -> note(outcome));
    }

    @ParameterizedTest
    @EnumSource(CallOutcome.class)
    void withoutANumberThereIsNoCallToNoteNorForTheThanks(CallOutcome outcome) {
        FollowUpView mail = followUp(recordings.tuesday(owner, VAGUE));
        clock.reset();
        FollowUpView thanks = steps(record(VAGUE, "01 23 45 67 89")).get(0);

        assertRefused("followup.refused.noCall", () -> calls.note(owner, mail.id(), 0, outcome));
        assertThat(thanks.isFollowUp()).isFalse();
        assertRefused("followup.refused.noCall", () -> calls.note(owner, thanks.id(), 0, outcome));
    }

    @Test
    void whoeverPrefersToCallMayNoteItToo() {
        FollowUpView mail = followUp(record(VAGUE, "01 23 45 67 89"));
        assertThat(mail.channel()).isEqualTo(Channel.EMAIL);

        calls.note(owner, mail.id(), 0, CallOutcome.VOICEMAIL);

        assertThat(followUps.get(owner, mail.id()).kind()).isEqualTo(StepKind.FALLBACK_EMAIL);
    }

    @Test
    void strangersAndStaleTabsChangeNothing() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> calls.note(people.newPerson().owner(), call.id(), 0, CallOutcome.VOICEMAIL));
        note(CallOutcome.VOICEMAIL);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> calls.note(owner, call.id(), call.status().version(), CallOutcome.ANSWERED));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> calls.takeBack(owner, call.id(), call.status().version()));
        assertThat(after().kind()).isEqualTo(StepKind.FALLBACK_EMAIL);
    }

    @Test
    void ofTwoTabsAtOnceExactlyOneWins() throws Exception {
        Callable<Boolean> click = () -> {
            try {
                calls.note(owner, call.id(), call.status().version(), CallOutcome.VOICEMAIL);
                return true;
            } catch (StaleVersion | NotAllowed | ConcurrencyFailureException e) {
                return false;
            }
        };
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            var clicks = tabs.invokeAll(List.of(click, click));
            assertThat(List.of(clicks.get(0).get(), clicks.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            tabs.shutdown();
        }
        assertThat(steps(recorded)).filteredOn(FollowUpView::isFollowUp).hasSize(1);
    }
}
