package fr.relance.invitation;

import static java.util.Map.entry;

import biweekly.component.Observance;
import biweekly.component.VTimezone;
import biweekly.property.TimezoneId;
import biweekly.property.ValuedProperty;
import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the zones of a file are: by their name, or else by the rules that the file gives them. */
final class FileZones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final int MOST_SLASHES = 6;
    private static final int MOST_ZONES = 100;
    private static final int MOST_OBSERVANCES = 50;

    /** What Outlook and Exchange call the zones from which people are invited to an interview in France, or in French. */
    private static final Map<String, String> WINDOWS = Map.ofEntries(
            entry("romance standard time", "Europe/Paris"),
            entry("w. europe standard time", "Europe/Berlin"),
            entry("central europe standard time", "Europe/Budapest"),
            entry("central european standard time", "Europe/Warsaw"),
            entry("gmt standard time", "Europe/London"),
            entry("greenwich standard time", "Africa/Abidjan"),
            entry("utc", "UTC"),
            entry("tzone://microsoft/utc", "UTC"),
            entry("coordinated universal time", "UTC"),
            entry("gtb standard time", "Europe/Bucharest"),
            entry("fle standard time", "Europe/Helsinki"),
            entry("e. europe standard time", "Europe/Chisinau"),
            entry("turkey standard time", "Europe/Istanbul"),
            entry("russian standard time", "Europe/Moscow"),
            entry("morocco standard time", "Africa/Casablanca"),
            entry("w. central africa standard time", "Africa/Lagos"),
            entry("south africa standard time", "Africa/Johannesburg"),
            entry("e. africa standard time", "Africa/Nairobi"),
            entry("mauritius standard time", "Indian/Mauritius"),
            entry("israel standard time", "Asia/Jerusalem"),
            entry("arabian standard time", "Asia/Dubai"),
            entry("india standard time", "Asia/Kolkata"),
            entry("china standard time", "Asia/Shanghai"),
            entry("singapore standard time", "Asia/Singapore"),
            entry("tokyo standard time", "Asia/Tokyo"),
            entry("aus eastern standard time", "Australia/Sydney"),
            entry("central pacific standard time", "Pacific/Guadalcanal"),
            entry("utc+12", "Pacific/Wallis"),
            entry("hawaiian standard time", "Pacific/Honolulu"),
            entry("marquesas standard time", "Pacific/Marquesas"),
            entry("eastern standard time", "America/New_York"),
            entry("central standard time", "America/Chicago"),
            entry("mountain standard time", "America/Denver"),
            entry("pacific standard time", "America/Los_Angeles"),
            entry("atlantic standard time", "America/Halifax"),
            entry("sa western standard time", "America/Guadeloupe"),
            entry("sa eastern standard time", "America/Cayenne"),
            entry("saint pierre standard time", "America/Miquelon"));

    private final Map<String, VTimezone> declared;

    FileZones(CalendarFile file) {
        declared = file.all(VTimezone.class, MOST_ZONES).stream()
                .filter(zone -> CalendarFile.text(zone, TimezoneId.class).isPresent())
                .collect(Collectors.toMap(
                        zone -> CalendarFile.text(zone, TimezoneId.class).orElseThrow(),
                        Function.identity(),
                        (first, second) -> first));
    }

    /** When it is that local time in the zone of that name; empty where nobody knows that zone. */
    Optional<Instant> instant(LocalDateTime local, String name) {
        VTimezone zone = declared.get(name.strip());
        return named(name)
                .or(() -> zone == null
                        ? Optional.empty()
                        : CalendarFile.text(zone, "X-LIC-LOCATION").flatMap(FileZones::known))
                .map(known -> local.atZone(known).toInstant())
                .or(() -> zone == null ? Optional.empty() : offset(zone, local).map(local::toInstant));
    }

    private static Optional<ZoneId> named(String name) {
        String windows = WINDOWS.get(name.toLowerCase(Locale.ROOT));
        return known(name).or(() -> ending(name)).or(() -> windows == null ? Optional.empty() : known(windows));
    }

    private static Optional<ZoneId> known(String name) {
        return KNOWN.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** Some write {@code /mozilla.org/20050126_1/Europe/Paris}. */
    private static Optional<ZoneId> ending(String name) {
        return IntStream.range(0, Math.min(name.length(), 200))
                .filter(index -> name.charAt(index) == '/')
                .limit(MOST_SLASHES)
                .mapToObj(index -> name.substring(index + 1))
                .flatMap(rest -> known(rest).stream())
                .findFirst();
    }

    /** That of the observance which began last, or else the one before the first began. */
    private static Optional<ZoneOffset> offset(VTimezone zone, LocalDateTime local) {
        List<Observance> all = Stream.<Observance>concat(
                        zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
                .limit(MOST_OBSERVANCES)
                .toList();
        Optional<Observance> last = all.stream()
                .filter(each -> !start(each).isAfter(local))
                .max(Comparator.comparing(each -> began(each, local)));
        Optional<UtcOffset> offset = last.isPresent()
                ? last.map(each -> ValuedProperty.getValue(each.getTimezoneOffsetTo()))
                : all.stream()
                        .min(Comparator.comparing(FileZones::start))
                        .map(each -> ValuedProperty.getValue(each.getTimezoneOffsetFrom()));
        return offset.flatMap(FileZones::offset);
    }

    /** When it began last, of what does so year after year, and before that local time. */
    private static LocalDateTime began(Observance observance, LocalDateTime local) {
        LocalDateTime start = start(observance);
        Recurrence rule = ValuedProperty.getValue(observance.getRecurrenceRule());
        if (rule == null || rule.getFrequency() != Frequency.YEARLY) {
            return start;
        }
        LocalDateTime until = rule.getUntil() == null ? local : local(rule.getUntil());
        LocalDateTime end = until.isBefore(local) ? until : local;
        return Stream.of(end.getYear(), end.getYear() - 1)
                .map(year -> day(rule, start.toLocalDate(), year).atTime(start.toLocalTime()))
                .filter(begin -> !begin.isAfter(end) && !begin.isBefore(start))
                .findFirst()
                .orElse(start);
    }

    private static LocalDate day(Recurrence rule, LocalDate start, int year) {
        LocalDate sameDay = start.withYear(year);
        LocalDate month = rule.getByMonth().isEmpty()
                ? sameDay
                : sameDay.withDayOfMonth(1)
                        .withMonth(Math.floorMod(rule.getByMonth().get(0) - 1, 12) + 1);
        if (rule.getByDay().isEmpty()) {
            return month.withDayOfMonth(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
        }
        ByDay on = rule.getByDay().get(0);
        DayOfWeek weekday = DayOfWeek.valueOf(on.getDay().name());
        List<Integer> days = rule.getByMonthDay();
        if (on.getNum() == null && !days.isEmpty()) {
            int earliest = Math.min(Math.max(Collections.min(days), 1), month.lengthOfMonth());
            return month.withDayOfMonth(earliest).with(TemporalAdjusters.nextOrSame(weekday));
        }
        return month.with(TemporalAdjusters.dayOfWeekInMonth(on.getNum() == null ? 1 : on.getNum(), weekday));
    }

    private static LocalDateTime start(Observance observance) {
        ICalDate start = ValuedProperty.getValue(observance.getDateStart());
        return start == null ? LocalDateTime.MIN : local(start);
    }

    /** As it is written; of what is no date, the earliest. */
    private static LocalDateTime local(ICalDate date) {
        try {
            return Moments.written(date.getRawComponents());
        } catch (DateTimeException e) {
            return LocalDateTime.MIN;
        }
    }

    private static Optional<ZoneOffset> offset(UtcOffset offset) {
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds((int) (offset.getMillis() / 1000)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
