package fr.relance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import fr.relance.calendar.CalendarEntry.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTests {

    private static final Instant STAMP = Instant.parse("2026-03-03T11:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-03-02T08:15:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 10, 9, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/Guadeloupe",
                "America/Cayenne",
                "America/Miquelon",
                "Indian/Reunion",
                "Pacific/Noumea",
                "Pacific/Wallis",
                "Pacific/Marquesas"
            })
    void anyDayOfTheseYearsIsReadAsTheMomentItIs(String name) {
        ZoneId zone = ZoneId.of(name);
        List<CalendarEntry> entries = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            entries.add(relance(day.atTime(9, 30)));
        }
        nightsOfChange(zone)
                .flatMap(day -> Stream.iterate(
                                LocalTime.MIDNIGHT, time -> time.getHour() < 4, time -> time.plusMinutes(30))
                        .map(day::atTime))
                .forEach(at -> entries.add(relance(at)));
        String file = new String(new CalendarWriter(zone, "h", null, 3).write(entries), StandardCharsets.UTF_8);

        List<Instant> read = ZoneInFile.starts(file);

        assertThat(read)
                .containsExactlyElementsOf(entries.stream()
                        .map(entry -> entry.at().atZone(zone).toInstant())
                        .toList());
    }

    @Test
    void everythingIsReadAsItWasMeant() {
        String title = "Relance : « Durand, Fils ; et Cie », \\ 50 % 😀";
        String text = "Une semaine après l’entretien.\nDans Relance : https://relance.example/relances/1";
        CalendarEntry entry = entry(Kind.INTERVIEW, false, title, text, "12, rue de la Paix ; escalier B");

        VEvent event = read(entry);

        assertThat(event.getUid().getValue()).isEqualTo("entretien-" + entry.id() + "@relance.example");
        assertThat(event.getSequence().getValue()).isEqualTo(7 + 3);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDescription().getValue()).isEqualTo(text);
        assertThat(event.getLocation().getValue()).isEqualTo("12, rue de la Paix ; escalier B");
        assertThat(event.getDuration().getValue().toMillis()).isEqualTo(50 * 60_000);
        assertThat(event.getUrl().getValue()).isEqualTo("https://relance.example/relances/1");
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(CHANGED);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void aRelanceRingsAtItsSlotUntilItIsOver() {
        VEvent pending = read(entry(Kind.FOLLOW_UP, false, "Relance", null, null));
        VEvent over = read(entry(Kind.FOLLOW_UP, true, "Relance", null, null));

        VAlarm alarm = pending.getAlarms().get(0);
        assertThat(alarm.getAction().isDisplay()).isTrue();
        assertThat(alarm.getTrigger().getDuration().toMillis()).isZero();
        assertThat(over.getStatus().isCancelled()).isTrue();
        assertThat(over.getAlarms()).isEmpty();
    }

    @Test
    void nothingThatIsTypedStartsALineOfItsOwn() {
        String evil = "X\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:autre\rATTENDEE:mailto:a@b.example";

        WrittenCalendar calendar = written(entry(Kind.INTERVIEW, false, evil, evil, evil));

        assertThat(calendar.events()).hasSize(1);
        assertThat(calendar.events().get(0).getAttendees()).isEmpty();
    }

    @Test
    void theSameEntriesAreTheSameBytesInLinesOf75Octets() {
        List<CalendarEntry> entries = List.of(entry(Kind.INTERVIEW, false, "é".repeat(200), null, "€".repeat(90)));

        byte[] file = new CalendarWriter(PARIS, "h", null, 3).write(entries);

        assertThat(new CalendarWriter(PARIS, "h", null, 3).write(entries)).isEqualTo(file);
        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(WrittenCalendar.of(file)
                        .content()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    private static Stream<LocalDate> nightsOfChange(ZoneId zone) {
        return Stream.iterate(
                        zone.getRules().nextTransition(STAMP),
                        change -> change != null,
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .limit(40)
                .map(change -> change.getDateTimeBefore().toLocalDate());
    }

    private static CalendarEntry relance(LocalDateTime at) {
        URI link = URI.create("https://relance.example/");
        return new CalendarEntry(
                Kind.FOLLOW_UP, UUID.randomUUID(), 0, at, 30, null, true, false, "Relance", null, null, link);
    }

    private static CalendarEntry entry(
            Kind kind, boolean cancelled, String summary, @Nullable String description, @Nullable String place) {
        URI link = URI.create("https://relance.example/relances/1");
        boolean rings = kind == Kind.FOLLOW_UP && !cancelled;
        return new CalendarEntry(
                kind, UUID.randomUUID(), 7, TUESDAY, 50, CHANGED, rings, cancelled, summary, description, place, link);
    }

    private static VEvent read(CalendarEntry entry) {
        return written(entry).events().get(0);
    }

    private static WrittenCalendar written(CalendarEntry entry) {
        return WrittenCalendar.of(new CalendarWriter(PARIS, "relance.example", null, 3).write(List.of(entry)));
    }
}
