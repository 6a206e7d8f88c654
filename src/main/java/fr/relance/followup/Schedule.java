package fr.relance.followup;

import fr.relance.planning.Advisory;
import fr.relance.planning.Channel;
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
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, how and when.
 *
 * @param plannedAt what the rules say
 * @param slotAt what holds: the same unless the candidate chose another
 * @param moved whether the candidate chose the slot: a new plan then leaves it
 * @param reasons why {@code plannedAt}
 */
@Embeddable
record Schedule(
        @Enumerated(EnumType.STRING) StepKind kind,
        @Enumerated(EnumType.STRING) Channel channel,
        LocalDateTime plannedAt,
        LocalDateTime slotAt,
        boolean moved,

        @Convert(converter = ReasonsConverter.class) @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        List<Reason> reasons,

        @Convert(converter = AdvisoriesConverter.class) Set<Advisory> advisories) {

    /** A step as it is planned; a slot chosen by hand in an earlier plan stays. */
    static Schedule of(Step step, Set<Advisory> advisories, @Nullable Schedule earlier) {
        Schedule planned =
                new Schedule(step.kind(), step.channel(), step.at(), step.at(), false, step.reasons(), advisories);
        return earlier == null || !earlier.moved ? planned : planned.keeping(earlier.slotAt);
    }

    private Schedule keeping(LocalDateTime slot) {
        return new Schedule(kind, channel, plannedAt, slot, true, reasons, advisories);
    }

    Schedule movedTo(LocalDateTime slot) {
        return new Schedule(kind, channel, plannedAt, slot, !slot.equals(plannedAt), reasons, advisories);
    }

    Schedule asPlanned() {
        return movedTo(plannedAt);
    }
}
