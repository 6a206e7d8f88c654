package fr.relance.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days off of one year as bits: a plan asks for dozens of them. */
final class DaysOff {

    private final long[] bits = new long[6];

    DaysOff(int year, Set<LocalDate> holidays) {
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || holidays.contains(day)) {
                bits[day.getDayOfYear() >> 6] |= 1L << day.getDayOfYear();
            }
        }
    }

    boolean contains(LocalDate day) {
        int index = day.getDayOfYear();
        return (bits[index >> 6] & 1L << index) != 0;
    }
}
