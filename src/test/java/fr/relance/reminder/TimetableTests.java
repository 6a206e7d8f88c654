package fr.relance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Candidate;
import fr.relance.kernel.Gender;
import fr.relance.planning.Region;
import fr.relance.planning.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When each mail is due, on each day of years and on watches around the world. */
class TimetableTests {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final int YEARS = 6;
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    /** Bastille Day alone is a holiday here. */
    private final Timetable timetable =
            new Timetable(new WorkCalendar((region, year) -> Set.of(LocalDate.of(year, 7, 14))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/Guadeloupe",
                "Indian/Reunion",
                "Pacific/Noumea",
                "America/Miquelon",
                "Pacific/Marquesas"
            })
    void onEachWorkingDayOfYearsOneDigestIsDueAtItsHourOnThePersonsWatch(String zone) {
        Candidate person = in(zone);
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusYears(YEARS)); day = day.plusDays(1)) {
            int hour = Wishes.FIRST_HOUR + day.getDayOfYear() % (Wishes.LAST_HOUR - Wishes.FIRST_HOUR + 1);
            List<Timetable.Window> due = timetable.of(day, hour, List.of(), person);
            if (isOff(day)) {
                assertThat(due).as("%s", day).isEmpty();
                continue;
            }
            assertThat(due)
                    .as("%s", day)
                    .singleElement()
                    .extracting(Timetable.Window::kind)
                    .isEqualTo(ReminderKind.DIGEST);
            Timetable.Window digest = due.get(0);
            assertThat(shown(digest.from(), zone)).isEqualTo(day.atTime(hour, 0));
            assertThat(shown(digest.until(), zone)).isEqualTo(day.plusDays(1).atStartOfDay());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Miquelon", "Pacific/Easter", "Africa/Casablanca"})
    void whoLooksEveryQuarterOfAnHourFindsOneOfAKindOnADayEvenOnNightsOfChange(String zone) {
        Instant end = MONDAY.plusYears(2).atStartOfDay(ZoneId.of(zone)).toInstant();
        LocalDate day = MONDAY.minusDays(1);
        int openings = 0;
        boolean open = false;
        for (Instant now = day.atStartOfDay(ZoneId.of(zone)).toInstant();
                now.isBefore(end);
                now = now.plusSeconds(900)) {
            LocalDate today = shown(now, zone).toLocalDate();
            if (!today.equals(day)) {
                assertThat(openings).as("%s", day).isEqualTo(isOff(day) ? 0 : 1);
                day = today;
                openings = 0;
                open = false;
            }
            Instant at = now;
            boolean isOpen =
                    timetable.of(today, 8, List.of(), in(zone)).stream().anyMatch(each -> each.isOpen(at));
            openings += isOpen && !open ? 1 : 0;
            open = isOpen;
        }
    }

    @Test
    void anHourThatTheNightSkipsComesAnHourLaterAndOneThatComesTwiceCountsOnce() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        LocalDateTime skipped = spring.atTime(2, 30);
        LocalDateTime twice = autumn.atTime(2, 30);

        assertThat(window(ReminderKind.DAY_SHEET, spring, skipped).until())
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(window(ReminderKind.DAY_SHEET, autumn, twice).until())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void theSheetComesAtTheHourOfTheDigestAndTwoHoursBeforeAtTheLatest() {
        assertThat(shown(window(ReminderKind.DAY_SHEET, TUESDAY, TUESDAY.atTime(14, 30))))
                .isEqualTo("2026-03-03T08:00/2026-03-03T14:30");
        assertThat(shown(window(ReminderKind.DAY_SHEET, TUESDAY, TUESDAY.atTime(9, 0))))
                .isEqualTo("2026-03-03T07:00/2026-03-03T09:00");
    }

    @Test
    void thereIsOneSheetForAllInterviewsOfADayUntilTheLastBegins() {
        Timetable.Window sheet = window(ReminderKind.DAY_SHEET, TUESDAY, TUESDAY.atTime(17, 0), TUESDAY.atTime(11, 0));

        assertThat(shown(sheet)).isEqualTo("2026-03-03T08:00/2026-03-03T17:00");
    }

    @Test
    void aSaturdayWithAnInterviewHasASheetAndAnEveningButNoDigest() {
        LocalDate saturday = LocalDate.of(2026, 3, 7);

        assertThat(timetable.of(saturday, 8, List.of(saturday.atTime(10, 0)), in("Europe/Paris")))
                .extracting(Timetable.Window::kind)
                .containsExactly(ReminderKind.DAY_SHEET, ReminderKind.EVENING_AFTER);
    }

    @Test
    void theEveningComesAtSevenOrAnHourAfterALateInterviewAndNotAfterMidnight() {
        assertThat(shown(window(ReminderKind.EVENING_AFTER, TUESDAY, TUESDAY.atTime(10, 0))))
                .isEqualTo("2026-03-03T19:00/2026-03-04T00:00");
        assertThat(shown(window(ReminderKind.EVENING_AFTER, TUESDAY, TUESDAY.atTime(18, 30))))
                .isEqualTo("2026-03-03T19:30/2026-03-04T00:00");
        assertThat(timetable.of(TUESDAY, 8, List.of(TUESDAY.atTime(23, 0)), in("Europe/Paris")))
                .extracting(Timetable.Window::kind)
                .doesNotContain(ReminderKind.EVENING_AFTER);
    }

    @Test
    void aFailureIsTriedAgainAfterOneFiveFifteenAndThenEverySixtyMinutes() {
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(ReminderRun.BACKOFF::after)
                        .map(Duration::toMinutes))
                .containsExactly(1L, 5L, 15L, 60L, 60L, 60L);
    }

    private Timetable.Window window(ReminderKind kind, LocalDate day, LocalDateTime... interviews) {
        return timetable.of(day, 8, List.of(interviews), in("Europe/Paris")).stream()
                .filter(window -> window.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Timetable.Window window) {
        return shown(window.from(), "Europe/Paris") + "/" + shown(window.until(), "Europe/Paris");
    }

    private static LocalDateTime shown(Instant at, String zone) {
        return LocalDateTime.ofInstant(at, ZoneId.of(zone));
    }

    private static boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || (day.getMonthValue() == 7 && day.getDayOfMonth() == 14);
    }

    private static Candidate in(String zone) {
        return new Candidate(
                "Camille", "Roux", "camille@exemple.fr", null, Gender.UNSAID, Region.METROPOLE, ZoneId.of(zone));
    }
}
