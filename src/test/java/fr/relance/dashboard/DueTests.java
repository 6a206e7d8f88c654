package fr.relance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;

class DueTests {

    /** Each day of ten years as today, with the fortnight around it. */
    @Test
    void daysGoFromLateToLaterAndTheWeekEndsOnSunday() {
        LocalDate end = LocalDate.of(2036, 1, 1);
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.isBefore(end); today = today.plusDays(1)) {
            LocalDate nextMonday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            for (int offset = -7; offset <= 7; offset++) {
                LocalDate day = today.plusDays(offset);
                assertThat(Due.of(day, today))
                        .as("%s seen from %s", day, today)
                        .isEqualTo(expected(day, today, nextMonday));
            }
        }
    }

    private static Due expected(LocalDate day, LocalDate today, LocalDate nextMonday) {
        if (day.equals(today)) {
            return Due.TODAY;
        }
        if (day.compareTo(today) < 0) {
            return Due.LATE;
        }
        return day.compareTo(nextMonday) < 0 ? Due.THIS_WEEK : Due.LATER;
    }
}
