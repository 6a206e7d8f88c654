package fr.relance.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Days off and slots of a region, for the years 1999 to 2103; other years are refused. Safe for use by several threads, each
 * year is computed once.
 *
 * <p>A day off is a Saturday, a Sunday or a public holiday. A working day loses its morning slot if the day before is off and its
 * afternoon slot if the day after is; see docs/planning.md, "Slots".
 */
public final class WorkCalendar {

    private static final int FIRST_YEAR = 1999;
    private static final int YEARS = 105;

    private final PublicHolidays holidays;
    private final AtomicReferenceArray<DaysOff> years = new AtomicReferenceArray<>(YEARS * Region.values().length);

    public WorkCalendar(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /** Whether the day is a Saturday, a Sunday or a public holiday. */
    public boolean isOff(LocalDate day, Region region) {
        return daysOff(day.getYear(), region).contains(day);
    }

    /** Whether that half of the day is a slot. */
    public boolean hasSlot(LocalDate day, HalfDay half, Region region) {
        return !isOff(day, region) && !isOff(half == HalfDay.MORNING ? day.minusDays(1) : day.plusDays(1), region);
    }

    /** Whether the day has a slot at all: neither a day off nor a bridge. */
    public boolean hasSlot(LocalDate day, Region region) {
        return !isOff(day, region) && !(isOff(day.minusDays(1), region) && isOff(day.plusDays(1), region));
    }

    /** The day that stands so many working days after a day, which itself does not count; {@code count} at least 1. */
    public LocalDate plusWorkingDays(LocalDate day, int count, Region region) {
        LocalDate result = day;
        for (int left = count; left > 0; ) {
            result = result.plusDays(1);
            if (!isOff(result, region)) {
                left--;
            }
        }
        return result;
    }

    private DaysOff daysOff(int year, Region region) {
        if (year < FIRST_YEAR || year >= FIRST_YEAR + YEARS) {
            throw new IllegalArgumentException("The calendar does not hold the year " + year);
        }
        int index = (year - FIRST_YEAR) + YEARS * region.ordinal();
        DaysOff known = years.get(index);
        return known != null ? known : compute(index, year, region);
    }

    private synchronized DaysOff compute(int index, int year, Region region) {
        DaysOff known = years.get(index);
        if (known != null) {
            return known;
        }
        DaysOff computed = new DaysOff(year, holidays.in(region, year));
        years.set(index, computed);
        return computed;
    }

    /** The days off of one year, a bit for each day of a month: a plan asks for dozens of them. */
    private static final class DaysOff {

        private final int[] months = new int[13];

        DaysOff(int year, Set<LocalDate> holidays) {
            LocalDate end = LocalDate.of(year + 1, 1, 1);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
                if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || holidays.contains(day)) {
                    months[day.getMonthValue()] |= 1 << day.getDayOfMonth();
                }
            }
        }

        boolean contains(LocalDate day) {
            return (months[day.getMonthValue()] & 1 << day.getDayOfMonth()) != 0;
        }
    }
}
