package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** By when the contact was announced. */
public sealed interface Timing {

    /** On that day, at that time if one was said. */
    record OnDate(LocalDate date, @Nullable LocalTime time) implements Timing {}

    /** Within so many units, counted from the day of the interview. */
    record Within(int amount, Unit unit) implements Timing {}

    /** Contact was promised without a usable date. */
    record Vague() implements Timing {}

    /** Nothing was said about contact. */
    record Unstated() implements Timing {}

    /** Unit of a delay; {@link #max} bounds the amount, the least is 1. */
    enum Unit {
        DAYS(365),
        WORKING_DAYS(250),
        WEEKS(52),
        MONTHS(12);

        private final int max;

        Unit(int max) {
            this.max = max;
        }

        /** The greatest amount that makes sense, inclusive. */
        public int max() {
            return max;
        }
    }
}
