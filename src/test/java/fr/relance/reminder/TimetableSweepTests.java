package fr.relance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Candidate;
import fr.relance.kernel.Gender;
import fr.relance.planning.FrenchHolidays;
import fr.relance.planning.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the sheet and the evening mail on every day of years, whenever its interviews are; and the digest on the holidays of the east. */
class TimetableSweepTests {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2030, 1, 1);
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Timetable timetable = new Timetable(FrenchHolidays.calendar());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/Guadeloupe",
                "Indian/Reunion",
                "Pacific/Noumea",
                "America/Miquelon",
                "Pacific/Marquesas",
                "Pacific/Easter",
                "Africa/Casablanca"
            })
    void onEachDayWithInterviewsThereIsOneSheetInTimeAndOneWordThatEveningWhereThereIsOne(String zone) {
        Random random = new Random(20260303);
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            int hour = Wishes.FIRST_HOUR + random.nextInt(Wishes.LAST_HOUR - Wishes.FIRST_HOUR + 1);
            List<LocalDateTime> interviews = someOf(day, ZoneId.of(zone), random);
            List<Instant> begins = interviews.stream()
                    .map(at -> at.atZone(ZoneId.of(zone)).toInstant())
                    .sorted()
                    .toList();
            List<Timetable.Window> due = timetable.of(day, hour, interviews, in(zone, Region.METROPOLE));
            String said = zone + " " + day + " at " + hour + ": " + interviews;
            sheet(said, only(due, ReminderKind.DAY_SHEET), begins, day.atTime(hour, 0), ZoneId.of(zone));
            evening(said, only(due, ReminderKind.EVENING_AFTER), begins, day, ZoneId.of(zone));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Miquelon", "Pacific/Easter"})
    void whoLooksEveryQuarterOfAnHourFindsOneSheetAndOneEveningOfEachDay(String zone) {
        Random random = new Random(29);
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(2)); day = day.plusDays(1)) {
            List<LocalDateTime> interviews = List.of(day.atTime(random.nextInt(22), 30), day.atTime(9, 0));
            List<Timetable.Window> due = timetable.of(day, 8, interviews, in(zone, Region.METROPOLE));
            for (ReminderKind kind : List.of(ReminderKind.DAY_SHEET, ReminderKind.EVENING_AFTER)) {
                assertThat(openings(due, kind, day, ZoneId.of(zone)))
                        .as("%s %s %s", kind, zone, interviews)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void onGoodFridayAndTheDayAfterChristmasAlsaceAndMoselleAreLeftInPeace() {
        List<LocalDate> workedElsewhere = Stream.of(
                        "2024-03-29",
                        "2025-04-18",
                        "2026-04-03",
                        "2027-03-26",
                        "2028-04-14",
                        "2029-03-30",
                        "2024-12-26",
                        "2025-12-26",
                        "2028-12-26",
                        "2029-12-26")
                .map(LocalDate::parse)
                .toList();
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            boolean worked = hasDigest(day, Region.METROPOLE);
            assertThat(hasDigest(day, Region.ALSACE_MOSELLE))
                    .as("%s", day)
                    .isEqualTo(worked
                            && !workedElsewhere.contains(day)
                            && !day.equals(LocalDate.of(2023, 4, 7))
                            && !day.equals(LocalDate.of(2023, 12, 26)));
        }
        assertThat(workedElsewhere).allMatch(day -> hasDigest(day, Region.METROPOLE));
    }

    private static void sheet(
            String said, Optional<Timetable.Window> sheet, List<Instant> begins, LocalDateTime chosen, ZoneId zone) {
        assertThat(sheet.isPresent()).as(said).isEqualTo(!begins.isEmpty());
        sheet.ifPresent(window -> {
            Duration ahead = Duration.between(window.from(), begins.get(0));
            assertThat(ahead).as(said).isGreaterThanOrEqualTo(Duration.ofHours(2));
            // No earlier than chosen, unless that were too late.
            assertThat(ahead.equals(Duration.ofHours(2))
                            || shown(window.from(), zone).equals(chosen))
                    .as(said)
                    .isTrue();
            assertThat(window.until()).as(said).isEqualTo(begins.get(begins.size() - 1));
            assertThat(window.from()).as(said).isBefore(window.until());
        });
    }

    private static void evening(
            String said, Optional<Timetable.Window> evening, List<Instant> begins, LocalDate day, ZoneId zone) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        boolean isOne = !begins.isEmpty()
                && begins.get(begins.size() - 1).plus(Duration.ofHours(1)).isBefore(midnight);
        assertThat(evening.isPresent()).as(said).isEqualTo(isOne);
        evening.ifPresent(window -> {
            LocalDateTime from = shown(window.from(), zone);
            Duration after = Duration.between(begins.get(begins.size() - 1), window.from());
            assertThat(from).as(said).isBetween(day.atTime(19, 0), day.atTime(23, 59));
            assertThat(after).as(said).isGreaterThanOrEqualTo(Duration.ofHours(1));
            assertThat(from.equals(day.atTime(19, 0)) || after.equals(Duration.ofHours(1)))
                    .as(said)
                    .isTrue();
            assertThat(window.until()).as(said).isEqualTo(midnight);
        });
    }

    /** How often somebody who looks again and again from the day before on finds it anew. */
    private static int openings(List<Timetable.Window> due, ReminderKind kind, LocalDate day, ZoneId zone) {
        Instant end = day.plusDays(2).atStartOfDay(zone).toInstant();
        int openings = 0;
        boolean open = false;
        for (Instant now = day.minusDays(1).atStartOfDay(zone).toInstant();
                now.isBefore(end);
                now = now.plus(QUARTER)) {
            Instant at = now;
            boolean isOpen = due.stream().anyMatch(each -> each.kind() == kind && each.isOpen(at));
            openings += isOpen && !open ? 1 : 0;
            open = isOpen;
        }
        return openings;
    }

    /** None to three, at any minute; on nights of change among them some in the hours that are skipped or come twice. */
    private static List<LocalDateTime> someOf(LocalDate day, ZoneId zone, Random random) {
        Duration length =
                Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone));
        boolean changes = length.toHours() != 24;
        return random.ints(changes ? 3 : random.nextInt(4), 0, changes ? 5 * 60 : MINUTES_OF_A_DAY)
                .mapToObj(minute -> day.atStartOfDay().plusMinutes(minute))
                .toList();
    }

    private boolean hasDigest(LocalDate day, Region region) {
        return only(timetable.of(day, 8, List.of(), in("Europe/Paris", region)), ReminderKind.DIGEST)
                .isPresent();
    }

    /** The one of that kind; more than one fails. */
    private static Optional<Timetable.Window> only(List<Timetable.Window> due, ReminderKind kind) {
        List<Timetable.Window> all =
                due.stream().filter(each -> each.kind() == kind).toList();
        assertThat(all).hasSizeLessThanOrEqualTo(1);
        return all.stream().findFirst();
    }

    private static LocalDateTime shown(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private static Candidate in(String zone, Region region) {
        return new Candidate("Camille", "Roux", "camille@exemple.fr", null, Gender.UNSAID, region, ZoneId.of(zone));
    }
}
