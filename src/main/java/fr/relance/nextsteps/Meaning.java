package fr.relance.nextsteps;

import fr.relance.planning.Timing;
import java.time.LocalDate;
import java.time.LocalTime;

/** What words about time mean, before anybody knows whether they are about contact. */
sealed interface Meaning {

    /**
     * A day.
     *
     * @param date the day meant, or the last of a span of days
     * @param before the day meant by « avant »
     * @param precision how the day was said
     */
    record Day(LocalDate date, LocalDate before, Precision precision) implements Meaning {

        static Day exactly(LocalDate date, Precision precision) {
            return new Day(date, date.minusDays(1), precision);
        }

        static Day of(LocalDate date) {
            return exactly(date, Precision.DATE);
        }

        /** The last day of a span of which no day stands out: « avant » means before its first. */
        static Day span(LocalDate first, LocalDate last) {
            return new Day(last, first.minusDays(1), Precision.SPAN);
        }

        /** The end of a span: « avant la fin » means the end. */
        static Day end(LocalDate last) {
            return new Day(last, last, Precision.SPAN);
        }

        boolean exact() {
            return precision != Precision.SPAN && precision != Precision.WEEK && precision != Precision.BARE_MONTH;
        }
    }

    /** How a day was said, which tells what may be joined to it. */
    enum Precision {
        DATE,
        DAY_OF_MONTH,
        WEEKDAY,
        MISMATCH,
        SPAN,
        WEEK,
        /** A month alone: a word before it must make it a time. */
        BARE_MONTH
    }

    /**
     * A delay.
     *
     * @param bare whether nothing in the words themselves says that it counts from the interview
     */
    record Delay(int amount, Timing.Unit unit, boolean bare) implements Meaning {}

    /** Some time, no day. */
    record Vague() implements Meaning {}

    /** A date that no calendar has. */
    record Impossible() implements Meaning {}

    /** A time of day, which needs a day. */
    record Hour(LocalTime time) implements Meaning {}

    /** A part of a day: today's if no other day is said and {@code today}. */
    record PartOfDay(boolean today) implements Meaning {}

    /** A time that is past, or lasts, and is never one of contact. */
    record Other() implements Meaning {}
}
