package fr.relance.calendar;

import biweekly.component.Observance;
import biweekly.component.VTimezone;
import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the starts of events by the rules that stand in the same file, as RFC 5545 says, with nothing known of the zone but those: the
 * library that reads the rest is an hour off on the days of change.
 */
final class ZoneInFile {

    private static final Pattern START = Pattern.compile("\r\nDTSTART;TZID=[^:]+:(\\d{8}T\\d{6})\r\n");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final VTimezone zone;

    private ZoneInFile(VTimezone zone) {
        this.zone = zone;
    }

    static List<Instant> starts(String file) {
        String head = file.substring(0, file.indexOf("BEGIN:VEVENT")) + "END:VCALENDAR\r\n";
        ZoneInFile zone = new ZoneInFile(WrittenCalendar.of(head)
                .content()
                .getTimezoneInfo()
                .getComponents()
                .iterator()
                .next());
        Matcher starts = START.matcher(file);
        return starts.results()
                .map(found -> LocalDateTime.parse(found.group(1), BASIC))
                .map(local -> local.toInstant(zone.offset(local)))
                .toList();
    }

    /** Of the observance that began last. */
    private ZoneOffset offset(LocalDateTime local) {
        return Stream.<Observance>concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
                .max(Comparator.comparing(observance -> latest(observance, local)))
                .map(observance -> ZoneOffset.ofTotalSeconds(
                        (int) (observance.getTimezoneOffsetTo().getValue().getMillis() / 1000)))
                .orElseThrow();
    }

    private static LocalDateTime latest(Observance observance, LocalDateTime local) {
        DateTimeComponents raw =
                Objects.requireNonNull(observance.getDateStart().getValue().getRawComponents());
        LocalDateTime first = LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
        if (observance.getRecurrenceRule() == null) {
            return first;
        }
        Recurrence rule = observance.getRecurrenceRule().getValue();
        LocalDateTime thisYear = inYear(rule, local.getYear()).atTime(first.toLocalTime());
        return thisYear.isAfter(local) ? inYear(rule, local.getYear() - 1).atTime(first.toLocalTime()) : thisYear;
    }

    private static LocalDate inYear(Recurrence rule, int year) {
        ByDay day = rule.getByDay().get(0);
        DayOfWeek name = DayOfWeek.valueOf(day.getDay().name());
        return LocalDate.of(year, rule.getByMonth().get(0), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(day.getNum(), name));
    }
}
