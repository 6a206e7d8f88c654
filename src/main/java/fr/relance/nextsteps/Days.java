package fr.relance.nextsteps;

import fr.relance.nextsteps.Meaning.Day;
import fr.relance.nextsteps.Meaning.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Tells days from what was said, counted from the interview's day; see docs/next-steps.md, "Dates". */
final class Days {

    private static final int LAST_DAY = 31;

    private final LocalDate today;

    Days(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** The first such weekday after the interview's day. */
    LocalDate next(int weekday) {
        return today.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
    }

    /** A weekday of the calendar week that stands so many weeks after the interview's. */
    LocalDate inWeek(int weeks, DayOfWeek weekday) {
        return today.plusWeeks(weeks).with(weekday);
    }

    /** This week as it is said: from Friday on, the next. */
    Day thisWeek() {
        return week(today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0 ? 1 : 0);
    }

    /** The whole of a week: its Friday. */
    Day week(int weeks) {
        LocalDate monday = inWeek(weeks, DayOfWeek.MONDAY);
        LocalDate before = monday.isAfter(today) ? monday.minusDays(3) : today;
        return new Day(inWeek(weeks, DayOfWeek.FRIDAY), before.isBefore(today) ? today : before, Precision.WEEK);
    }

    /** Tuesday, Wednesday or Friday for the beginning, the middle or the end of a week. */
    static DayOfWeek partOfWeek(int part) {
        return switch (part) {
            case 0 -> DayOfWeek.TUESDAY;
            case 1 -> DayOfWeek.WEDNESDAY;
            default -> DayOfWeek.FRIDAY;
        };
    }

    /** The first such day, Tuesday or Wednesday, that is still to come. */
    Day comingPartOfWeek(int part) {
        return part == 2
                ? Day.end(thisWeek().date())
                : Day.end(next(partOfWeek(part).getValue()));
    }

    /** The first day of that number after the interview's day; null where no month has one. */
    @Nullable
    LocalDate dayOfMonth(int day) {
        if (day < 1 || day > LAST_DAY) {
            return null;
        }
        YearMonth month = YearMonth.from(today);
        while (!month.isValidDay(day) || !month.atDay(day).isAfter(today)) {
            month = month.plusMonths(1);
        }
        return month.atDay(day);
    }

    /** The first such day that is not over on the interview's day; null where no year has one. */
    @Nullable
    LocalDate dayAndMonth(int day, int month) {
        if (date(2000, month, day) == null) {
            return null;
        }
        return coming(year -> date(year, month, day));
    }

    /** A weekday of the week of that day, of the first year where it is not over; null where no year has such a day. */
    @Nullable
    LocalDate weekOf(int day, int month, DayOfWeek weekday) {
        if (date(2000, month, day) == null) {
            return null;
        }
        return coming(year -> {
            LocalDate date = date(year, month, day);
            return date == null ? null : date.with(weekday);
        });
    }

    /** The date, null where the calendar has none. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The 10th, the 15th or the last day of a month, of the year that was said or the first where it is not over. */
    LocalDate partOfMonth(int part, int month, int year) {
        return year > 0 ? part(part, YearMonth.of(year, month)) : coming(each -> part(part, YearMonth.of(each, month)));
    }

    /** The 10th, the 15th or the last day of this month, or of the next if it is over. */
    LocalDate partOfThisMonth(int part) {
        LocalDate day = part(part, YearMonth.from(today));
        return day.isBefore(today) ? partOfNextMonth(part) : day;
    }

    LocalDate partOfNextMonth(int part) {
        return part(part, YearMonth.from(today).plusMonths(1));
    }

    private static LocalDate part(int part, YearMonth month) {
        return switch (part) {
            case 0 -> month.atDay(10);
            case 1 -> month.atDay(15);
            default -> month.atEndOfMonth();
        };
    }

    /** The Friday of an ISO week that is not over; null where the year has no such week. */
    @Nullable
    LocalDate isoWeek(int number, DayOfWeek weekday) {
        if (number < 1 || number > 53) {
            return null;
        }
        return coming(year -> {
            LocalDate within = LocalDate.of(year, 1, 4);
            boolean longEnough =
                    number <= within.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
            return longEnough ? within.plusWeeks(number - 1L).with(weekday) : null;
        });
    }

    /** The n-th Friday of a month, the last for a negative number. */
    LocalDate weekOfMonth(int rank, int month) {
        return coming(
                year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(rank, DayOfWeek.FRIDAY)));
    }

    /** The first of the days of one year or another that is not over on the interview's day. */
    private LocalDate coming(IntFunction<@Nullable LocalDate> ofYear) {
        int year = today.getYear();
        LocalDate day = ofYear.apply(year);
        while (day == null || day.isBefore(today)) {
            year++;
            day = ofYear.apply(year);
        }
        return day;
    }
}
