package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** By when the contact was announced. */
public sealed interface Timing {

    /** Whether a day can be told from it. */
    default boolean dated() {
        return false;
    }

    /** On that day, at that time if one was said; without a date it is refused with {@link InvalidFacts}. */
    record OnDate(LocalDate date, @Nullable LocalTime time) implements Timing {

        public OnDate {
            new FactCheck().present("date", date).refuse();
        }

        @Override
        public boolean dated() {
            return true;
        }
    }

    /** Within so many units, counted from the day of the interview; an amount out of bounds is refused with {@link InvalidFacts}. */
    record Within(int amount, Unit unit) implements Timing {

        public Within {
            new FactCheck().amount("amount", amount, unit).present("unit", unit).refuse();
        }

        @Override
        public boolean dated() {
            return true;
        }
    }

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
