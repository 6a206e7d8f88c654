package fr.relance.followup;

import fr.relance.planning.Plan;
import fr.relance.planning.Step;
import fr.relance.planning.StepKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/**
 * How the call of a relance went.
 *
 * @param planned how it was planned: that comes back when the outcome is taken back
 */
@Embeddable
record NotedCall(@Enumerated(EnumType.STRING) CallOutcome outcome, LocalDateTime calledAt, Schedule planned) {

    /** The e-mail that completes the relance: without a voice message nothing refers to one. */
    Step mail(Plan plan) {
        Step mail = plan.steps().get(0);
        StepKind kind = outcome == CallOutcome.VOICEMAIL ? mail.kind() : planned.kind();
        return new Step(kind, mail.channel(), mail.at(), mail.reasons());
    }

    boolean isAnswered() {
        return outcome == CallOutcome.ANSWERED;
    }

    FollowUpView.Call view() {
        return new FollowUpView.Call(outcome, calledAt, planned.reasons());
    }
}
