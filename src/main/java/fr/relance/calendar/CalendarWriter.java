package fr.relance.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;

/** Writes entries as a calendar file (RFC 5545); the same entries are always the same bytes. */
final class CalendarWriter {

    private final ZoneId zone;
    private final String host;
    private final @Nullable Instant allChangedAt;
    private final long revision;

    /**
     * Writes for a person in that zone.
     *
     * @param host of the installation, which makes identifiers unique in the world
     * @param allChangedAt when something last changed that every entry is told by; null if nothing did
     * @param revision of the person's profile: another zone changes every entry
     */
    CalendarWriter(ZoneId zone, String host, @Nullable Instant allChangedAt, long revision) {
        this.zone = zone;
        this.host = host;
        this.allChangedAt = allChangedAt;
        this.revision = revision;
    }

    byte[] write(List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Relance//Relance//FR"));
        calendar.add(new Version(new ParameterList(), Version.VALUE_2_0));
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(new XProperty("X-WR-CALNAME", "Relance"));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        calendar.add(ZoneDescription.of(zone));
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(CalendarEntry entry) {
        Instant changed =
                Objects.requireNonNullElse(CalendarEntry.later(entry.changedAt(), allChangedAt), Instant.EPOCH);
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid(host)));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence((int) Math.min(entry.sequence() + revision, Integer.MAX_VALUE)));
        event.add(new DtStart<>(new ParameterList(List.of(new TzId(zone.getId()))), shown(entry.at())));
        // Not the moment of its end: in the night when an hour comes twice, that would be read as one before the start.
        event.add(new Duration(java.time.Duration.ofMinutes(entry.minutes())));
        event.add(new Summary(oneKindOfBreak(entry.summary())));
        if (entry.description() != null) {
            event.add(new Description(oneKindOfBreak(entry.description())));
        }
        if (entry.place() != null) {
            event.add(new Location(oneKindOfBreak(entry.place())));
        }
        event.add(new Url(entry.link()));
        return standing(event, entry);
    }

    private static VEvent standing(VEvent event, CalendarEntry entry) {
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (entry.kind() == CalendarEntry.Kind.FOLLOW_UP || entry.cancelled()) {
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
        }
        if (entry.rings()) {
            VAlarm alarm = new VAlarm(java.time.Duration.ZERO);
            alarm.add(new Action(Action.VALUE_DISPLAY));
            alarm.add(new Description(oneKindOfBreak(entry.summary())));
            event.setComponentList(new ComponentList<>(List.of(alarm)));
        }
        return event;
    }

    /** The one that the library escapes: another would start a line. */
    private static String oneKindOfBreak(String text) {
        return text.replaceAll("\\R", "\n");
    }

    /** A time that clocks skip is the moment they show an hour later, as everywhere in Relance. */
    private LocalDateTime shown(LocalDateTime at) {
        return at.atZone(zone).toLocalDateTime();
    }
}
