package fr.relance.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkCalendarTests {

    private final WorkCalendar calendar = FrenchHolidays.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, false, true",
        "2026-03-10, true, true",
        "2026-03-13, true, false",
        "2026-03-14, false, false",
        "2026-05-13, true, false",
        "2026-05-14, false, false",
        "2026-05-15, false, false",
        "2026-04-07, false, true",
        "2026-01-02, false, false"
    })
    void aDayNextToADayOffLosesThatHalf(LocalDate day, boolean morning, boolean afternoon) {
        assertThat(calendar.hasSlot(day, HalfDay.MORNING, Region.METROPOLE)).isEqualTo(morning);
        assertThat(calendar.hasSlot(day, HalfDay.AFTERNOON, Region.METROPOLE)).isEqualTo(afternoon);
        assertThat(calendar.hasSlot(day, Region.METROPOLE)).isEqualTo(morning || afternoon);
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void everySlotOfTenYearsKeepsTheRule(Region region) {
        LocalDate end = LocalDate.of(2035, 1, 1);
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            if (calendar.hasSlot(day, HalfDay.MORNING, region)) {
                assertThat(isOff(day) || isOff(day.minusDays(1)))
                        .as("morning of %s", day)
                        .isFalse();
                assertThat(day.getDayOfWeek()).isNotEqualTo(DayOfWeek.MONDAY);
            }
            if (calendar.hasSlot(day, HalfDay.AFTERNOON, region)) {
                assertThat(isOff(day) || isOff(day.plusDays(1)))
                        .as("afternoon of %s", day)
                        .isFalse();
                assertThat(day.getDayOfWeek()).isNotEqualTo(DayOfWeek.FRIDAY);
            }
            assertThat(calendar.hasSlot(day, region))
                    .isEqualTo(calendar.hasSlot(day, HalfDay.MORNING, region)
                            || calendar.hasSlot(day, HalfDay.AFTERNOON, region));
        }
    }

    @Test
    void workingDaysAreCountedWithoutTheDayItself() {
        // Monday 6 April 2026 is Easter Monday.
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 4, 3), 1, Region.METROPOLE))
                .isEqualTo("2026-04-07");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 4, 2), 1, Region.ALSACE_MOSELLE))
                .isEqualTo("2026-04-07");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 3, 7), 5, Region.METROPOLE))
                .isEqualTo("2026-03-13");
    }

    @Test
    void eachYearIsComputedOnceForAllThreads() {
        Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
        WorkCalendar counting = new WorkCalendar((region, year) -> {
            asked.computeIfAbsent(region + " " + year, key -> new AtomicInteger())
                    .incrementAndGet();
            return Set.of();
        });
        IntStream.range(0, 4_000)
                .parallel()
                .forEach(i -> counting.isOff(LocalDate.of(2020 + i % 10, 5, 1), Region.values()[i % 2]));
        assertThat(asked).hasSize(10);
        assertThat(asked.values()).allMatch(times -> times.get() == 1);
    }

    @Test
    void aYearThatNoPlanReachesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.isOff(LocalDate.MIN, Region.METROPOLE));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.isOff(LocalDate.MAX, Region.METROPOLE));
    }

    /** Off at least in the whole of France: told again, without the calendar. */
    private static boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || new FrenchHolidays().in(Region.METROPOLE, day.getYear()).contains(day);
    }
}
