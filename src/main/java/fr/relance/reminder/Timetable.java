package fr.relance.reminder;

import fr.relance.account.Candidate;
import fr.relance.planning.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which mail is due when: docs/reminders.md, « When ». An hour that the night of a change skips comes an hour later; one that comes twice counts once. */
@Component
class Timetable {

    /** Long enough to read the sheet and to travel. */
    private static final Duration BEFORE_INTERVIEW = Duration.ofHours(2);

    private static final LocalTime EVENING = LocalTime.of(19, 0);

    /** An interview that begins late is over by then. */
    private static final Duration AFTER_INTERVIEW = Duration.ofHours(1);

    private final WorkCalendar calendar;

    Timetable(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * What may be sent about a day, wanted or not.
     *
     * @param interviews those of that day, on the person's own watch
     */
    List<Window> of(LocalDate day, int hour, List<LocalDateTime> interviews, Candidate person) {
        // In the order in which they come, which on a night of change is not the one of the watch.
        List<Instant> begins =
                interviews.stream().map(at -> at(at, person.zone())).sorted().toList();
        return Stream.of(
                        digest(day, hour, person),
                        daySheet(day, hour, begins, person.zone()),
                        eveningAfter(day, begins, person.zone()))
                .flatMap(Optional::stream)
                .filter(Window::isReal)
                .toList();
    }

    /** On working days, until the day is over. */
    Optional<Window> digest(LocalDate day, int hour, Candidate person) {
        Instant from = at(day.atTime(hour, 0), person.zone());
        return calendar.isOff(day, person.region())
                ? Optional.empty()
                : Optional.of(new Window(ReminderKind.DIGEST, day, from, end(day, person.zone())));
    }

    private static Optional<Window> daySheet(LocalDate day, int hour, List<Instant> begins, ZoneId zone) {
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        Instant chosen = at(day.atTime(hour, 0), zone);
        Instant before = begins.get(0).minus(BEFORE_INTERVIEW);
        Instant from = chosen.isBefore(before) ? chosen : before;
        return Optional.of(new Window(ReminderKind.DAY_SHEET, day, from, begins.get(begins.size() - 1)));
    }

    private static Optional<Window> eveningAfter(LocalDate day, List<Instant> begins, ZoneId zone) {
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        Instant evening = at(day.atTime(EVENING), zone);
        Instant after = begins.get(begins.size() - 1).plus(AFTER_INTERVIEW);
        Instant from = after.isAfter(evening) ? after : evening;
        return Optional.of(new Window(ReminderKind.EVENING_AFTER, day, from, end(day, zone)));
    }

    private static Instant at(LocalDateTime shown, ZoneId zone) {
        return shown.atZone(zone).toInstant();
    }

    private static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * When a mail may go.
     *
     * @param day the person's own day that it concerns
     * @param from when it is due
     * @param until when it is of no use any more
     */
    record Window(ReminderKind kind, LocalDate day, Instant from, Instant until) {

        boolean isOpen(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }

        /** Whether it ever opens. */
        boolean isReal() {
            return from.isBefore(until);
        }
    }
}
