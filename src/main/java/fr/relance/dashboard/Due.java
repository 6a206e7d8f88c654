package fr.relance.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How soon a day is, seen from today; weeks end on Sunday. */
public enum Due {
    LATE,
    TODAY,
    THIS_WEEK,
    LATER;

    static Due of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return LATE;
        }
        if (day.isEqual(today)) {
            return TODAY;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? LATER : THIS_WEEK;
    }

    static Map<Due, List<AgendaLine>> group(List<AgendaLine> lines, LocalDate today) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> of(line.followUp().at().toLocalDate(), today),
                        () -> new EnumMap<>(Due.class),
                        Collectors.toList()));
    }
}
