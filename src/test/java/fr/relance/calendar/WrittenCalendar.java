package fr.relance.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A calendar file as another library reads it than the one that wrote it. */
public record WrittenCalendar(ICalendar content) {

    public static WrittenCalendar of(byte[] file) {
        return of(new String(file, StandardCharsets.UTF_8));
    }

    static WrittenCalendar of(String file) {
        return new WrittenCalendar(Biweekly.parse(file).first());
    }

    public List<VEvent> events() {
        return content.getEvents();
    }

    /** Those that still stand, by their identifiers. */
    public Map<String, Instant> standing(String kind) {
        return events().stream()
                .filter(event -> !event.getStatus().isCancelled())
                .filter(event -> event.getUid().getValue().startsWith(kind + "-"))
                .collect(Collectors.toMap(event -> id(event), WrittenCalendar::start));
    }

    /** The one of that id. */
    public VEvent event(Object id) {
        return events().stream()
                .filter(event -> event.getUid().getValue().contains(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    public static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static String id(VEvent event) {
        String uid = event.getUid().getValue();
        return uid.substring(uid.indexOf('-') + 1, uid.indexOf('@'));
    }
}
