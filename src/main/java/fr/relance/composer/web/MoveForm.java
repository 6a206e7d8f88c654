package fr.relance.composer.web;

import fr.relance.followup.MoveFollowUp;
import fr.relance.kernel.Input;
import fr.relance.planning.HalfDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The slot to which a relance is moved, as typed.
 *
 * @param slot one of those proposed, {@code 2026-03-10 MORNING}; empty for a day of one's own
 * @param despite the avoided slot about which the candidate was warned, in the form of {@code slot}
 */
record MoveForm(
        @Nullable String version,
        @Nullable String slot,
        @Nullable String day,
        @Nullable String half,
        @Nullable String despite) {

    static MoveForm of(long version) {
        return new MoveForm(Long.toString(version), null, null, null, null);
    }

    /** The value that stands for a proposed slot. */
    static String value(LocalDateTime slot) {
        return slot.toLocalDate() + " " + HalfDay.of(slot.toLocalTime());
    }

    @Nullable
    MoveFollowUp command(Errors errors) {
        String[] proposed = slot == null || slot.isBlank() ? new String[] {day, half} : slot.split(" ", 2);
        LocalDate date = Input.date(proposed[0]).orElse(null);
        HalfDay halfDay = proposed.length < 2
                ? null
                : Input.constant(HalfDay.class, proposed[1]).orElse(null);
        if (date == null) {
            errors.rejectValue("day", "composer.day.invalid");
        }
        if (halfDay == null) {
            errors.rejectValue("half", "composer.half.invalid");
        }
        return date == null || halfDay == null
                ? null
                : new MoveFollowUp(date, halfDay, (date + " " + halfDay).equals(despite));
    }

    long readVersion() {
        return Input.version(version);
    }
}
