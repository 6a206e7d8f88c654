package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.callBackOn;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.Channel;
import fr.relance.planning.HalfDay;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Seniority;
import fr.relance.planning.StepKind;
import fr.relance.planning.Timing;
import fr.relance.planning.Urgency;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens later leaves one e-mail after the call, and no second call. */
@IntegrationTest
class CallReplanningIntegrationTests extends CallScene {

    @ParameterizedTest
    @EnumSource(
            value = CallOutcome.class,
            names = {"VOICEMAIL", "NO_ANSWER"})
    void aNewPlanLeavesTheMailAndTheCallThatComesBackFollowsIt(CallOutcome outcome) {
        note(outcome);
        FollowUpView mail = after();
        clock.setTo(CALLED.plusDays(1));

        edit(recorded, Seniority.EXECUTIVE, Urgency.LOW, true, "directrice");
        announce(recorded, callBackOn(LocalDate.of(2026, 3, 17)));

        assertThat(after().kind()).isEqualTo(mail.kind());
        assertThat(after().channel()).isEqualTo(Channel.EMAIL);
        assertThat(after().slot()).isEqualTo(mail.slot());
        assertThat(steps(recorded)).filteredOn(FollowUpView::isFollowUp).hasSize(1);

        calls.takeBack(owner, call.id(), version());
        assertThat(after().channel()).isEqualTo(Channel.PHONE);
        assertThat(after().slot().at().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void aMailThatWasMovedStaysThereThroughANewPlan() {
        note(CallOutcome.VOICEMAIL);
        LocalDate monday = LocalDate.of(2026, 3, 16);
        followUps.move(owner, call.id(), version(), new MoveFollowUp(monday, HalfDay.AFTERNOON, false));

        edit(recorded, Seniority.EXECUTIVE, Urgency.LOW, true, "directrice");

        assertThat(after().slot().at().toLocalDate()).isEqualTo(monday);
        assertThat(after().kind()).isEqualTo(StepKind.FALLBACK_EMAIL);
    }

    @Test
    void aNewInterviewOvertakesTheMailAndItWaitsAgainOnceThatIsGone() {
        note(CallOutcome.VOICEMAIL);

        Recorded later = recordings.again(owner, recorded, CALLED.minusHours(1), VAGUE);
        assertThat(after().status().state()).isEqualTo(FollowUpState.OVERTAKEN);
        assertRefused("followup.refused.OVERTAKEN", () -> calls.takeBack(owner, call.id(), version()));

        interviews.delete(owner, later.interview());
        assertThat(after().isPending()).isTrue();
        assertThat(after().kind()).isEqualTo(StepKind.FALLBACK_EMAIL);
    }

    @Test
    void anAnnouncedDeadlineIsStillKnownAfterTheCall() {
        LocalDate deadline = LocalDate.of(2026, 3, 9);
        Recorded promised = record(
                new NextSteps(Initiator.RECRUITER, new Timing.OnDate(deadline, null), Channel.PHONE), "0123456789");

        calls.note(owner, followUp(promised).id(), 0, CallOutcome.NO_ANSWER);

        assertThat(composer.compose(owner, followUp(promised).id(), null)
                        .draft()
                        .text()
                        .key())
                .isEqualTo("relance-echeance-passee");
    }

    @Test
    void ownWordsStayThroughTheCallAndBack() {
        Wording own = new Wording(null, "Bonjour, c’est Camille Roux.");
        wordings.keep(owner, call.id(), "appel", 0, own);

        note(CallOutcome.VOICEMAIL);
        calls.takeBack(owner, call.id(), version());

        assertThat(own(after(), "appel")).isEqualTo(own);
    }

    @Test
    void theMailIsDoneOnceAndReopenedAsTheMail() {
        note(CallOutcome.VOICEMAIL);
        followUps.markDone(owner, call.id(), version());
        assertRefused("followup.refused.DONE", () -> calls.takeBack(owner, call.id(), version()));

        followUps.reopen(owner, call.id(), version());

        assertThat(after().kind()).isEqualTo(StepKind.FALLBACK_EMAIL);
    }
}
