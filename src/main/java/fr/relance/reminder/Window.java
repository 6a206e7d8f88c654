package fr.relance.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a mail may go.
 *
 * @param day the person's own day that it concerns
 * @param from when it is due
 * @param until when it is of no use any more
 */
record Window(ReminderKind kind, LocalDate day, Instant from, Instant until) {

    boolean isOpen(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /** Whether it ever opens. */
    boolean isReal() {
        return from.isBefore(until);
    }
}
