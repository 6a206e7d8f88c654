package fr.relance.message;

import fr.relance.kernel.FrenchDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text says it.
 *
 * @param weekday {@code mardi 3 mars}, with its year where it is not that of the day of sending
 * @param year {@code 3 mars 2026}, for a subject that is read long after
 */
record SaidDay(String weekday, String year) {

    static @Nullable SaidDay of(@Nullable LocalDate day, LocalDate on) {
        return day == null ? null : new SaidDay(FrenchDates.withWeekday(day, on), FrenchDates.withYear(day));
    }
}
