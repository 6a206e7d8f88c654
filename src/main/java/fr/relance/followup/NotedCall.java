package fr.relance.followup;

import fr.relance.planning.Advisory;
import fr.relance.planning.Channel;
import fr.relance.planning.Plan;
import fr.relance.planning.Reason;
import fr.relance.planning.Step;
import fr.relance.planning.StepKind;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How the call of a relance went, and how it was planned: that comes back when the outcome is taken back. */
@Embeddable
record NotedCall(
        @Enumerated(EnumType.STRING) CallOutcome callOutcome,
        LocalDateTime calledAt,
        @Enumerated(EnumType.STRING) StepKind callKind,
        @Enumerated(EnumType.STRING) Channel callChannel,
        LocalDateTime callPlannedAt,
        LocalDateTime callSlotAt,
        Boolean callMoved,

        @Convert(converter = ReasonsConverter.class) @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        List<Reason> callReasons,

        @Convert(converter = AdvisoriesConverter.class) Set<Advisory> callAdvisories) {

    /** The call of a relance as it was planned. */
    static NotedCall of(CallOutcome outcome, LocalDateTime at, Schedule planned) {
        return new NotedCall(
                outcome,
                at,
                planned.kind(),
                planned.channel(),
                planned.plannedAt(),
                planned.slotAt(),
                planned.moved(),
                planned.reasons(),
                planned.advisories());
    }

    /** The call takes over a new plan; a slot chosen by hand stays. */
    NotedCall follow(Step step, Set<Advisory> advisories) {
        return of(callOutcome, calledAt, Schedule.of(step, advisories, planned()));
    }

    /** The call as it was planned. */
    Schedule planned() {
        return new Schedule(callKind, callChannel, callPlannedAt, callSlotAt, callMoved, callReasons, callAdvisories);
    }

    /** The e-mail that completes the relance: without a voice message nothing refers to one. */
    Step mail(Plan plan) {
        Step mail = plan.steps().get(0);
        StepKind kind = callOutcome == CallOutcome.VOICEMAIL ? mail.kind() : callKind;
        return new Step(kind, mail.channel(), mail.at(), mail.reasons());
    }

    boolean isAnswered() {
        return callOutcome == CallOutcome.ANSWERED;
    }

    FollowUpView.Call view() {
        return new FollowUpView.Call(callOutcome, calledAt, callReasons);
    }
}
