package fr.relance.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The candidate's own moment, from which it is computed what is due.
 *
 * @param startOfDay midnight of that day
 * @param stillFresh an interview before this is too long ago for a message of the day after
 */
record AsOf(LocalDateTime now, LocalDateTime startOfDay, LocalDateTime stillFresh) {

    /** Days after an interview for which the message of the day after still makes sense; docs/decisions/0004-plans-are-rows.md. */
    private static final int FRESH_DAYS = 5;

    LocalDate today() {
        return now.toLocalDate();
    }

    static AsOf of(LocalDateTime now) {
        LocalDateTime startOfDay = now.toLocalDate().atStartOfDay();
        return new AsOf(now, startOfDay, startOfDay.minusDays(FRESH_DAYS));
    }
}
