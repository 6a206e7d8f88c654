package fr.relance.calendar;

import fr.relance.account.Accounts;
import fr.relance.account.ProfileView;
import fr.relance.account.SiteAddress;
import fr.relance.calendar.FeedStore.Feed;
import fr.relance.kernel.OwnerId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
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
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

    /** Makes what writes the calendars of one person. */
    @Component
    static class CalendarWriters {

        private final Accounts accounts;
        private final SiteAddress site;

        CalendarWriters(Accounts accounts, SiteAddress site) {
            this.accounts = accounts;
            this.site = site;
        }

        /** For the feed of that person, or while there is none. */
        CalendarWriter of(OwnerId owner, @Nullable Feed feed) {
            ProfileView profile = accounts.profile(owner);
            return new CalendarWriter(profile.candidate().zone(), site.host(), changedAt(feed), profile.version());
        }

        private static @Nullable Instant changedAt(@Nullable Feed feed) {
            return feed == null ? null : feed.changedAt();
        }
    }

    /**
     * What a calendar file says of its zone (VTIMEZONE): the rules that hold today, as Java knows them. The library's own list of zones is
     * left aside: it takes a second to read, and would ask another host for news.
     */
    static final class ZoneDescription {

        private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
        private static final int DAYS_OF_WEEK = DayOfWeek.values().length;

        private ZoneDescription() {}

        static VTimeZone of(ZoneId zone) {
            ZoneRules rules = zone.getRules();
            VTimeZone description = new VTimeZone(new ComponentList<>(observances(rules)));
            description.add(new net.fortuna.ical4j.model.property.TzId(zone.getId()));
            return description;
        }

        private static List<Observance> observances(ZoneRules rules) {
            List<ZoneOffsetTransition> past = rules.getTransitions();
            int lastChange = past.isEmpty()
                    ? EVER.getYear()
                    : past.get(past.size() - 1).getDateTimeBefore().getYear();
            if (rules.getTransitionRules().isEmpty()) {
                ZoneOffset always = rules.getOffset(EVER.plusYears(Math.max(0, lastChange + 1 - EVER.getYear())));
                return List.of(observance(new Standard(), always, always, EVER));
            }
            return rules.getTransitionRules().stream()
                    .map(rule -> observance(rule, rule.createTransition(lastChange + 1)))
                    .toList();
        }

        private static Observance observance(ZoneOffsetTransitionRule rule, ZoneOffsetTransition first) {
            Observance kind = first.isGap() ? new Daylight() : new Standard();
            Observance observance =
                    observance(kind, first.getOffsetBefore(), first.getOffsetAfter(), first.getDateTimeBefore());
            observance.add(new RRule<LocalDateTime>(
                    "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + day(rule)));
            return observance;
        }

        /** The last Sunday of a month, the second one, or the first one from some day on. */
        private static String day(ZoneOffsetTransitionRule rule) {
            int from = rule.getDayOfMonthIndicator();
            String name = rule.getDayOfWeek().name().substring(0, 2);
            if (from < 0 || from + DAYS_OF_WEEK - 1 == rule.getMonth().maxLength()) {
                return ";BYDAY=-1" + name;
            }
            String days = IntStream.range(from, from + DAYS_OF_WEEK)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(","));
            return from % DAYS_OF_WEEK == 1
                    ? ";BYDAY=" + (from / DAYS_OF_WEEK + 1) + name
                    : ";BYDAY=" + name + ";BYMONTHDAY=" + days;
        }

        private static Observance observance(Observance kind, ZoneOffset from, ZoneOffset to, LocalDateTime since) {
            kind.add(new TzOffsetFrom(from));
            kind.add(new TzOffsetTo(to));
            kind.add(new DtStart<>(since));
            return kind;
        }
    }

    /** Long lines of a calendar file go on in the next one after a blank: 75 octets each, where the library counts characters. */
    static final class Folding {

        private static final int OCTETS = 75;
        private static final String LINE_BREAK = "\r\n";

        private Folding() {}

        static String fold(String content) {
            String unfolded = content.replace(LINE_BREAK + " ", "");
            return Arrays.stream(unfolded.split(LINE_BREAK))
                    .map(Folding::line)
                    .collect(Collectors.joining(LINE_BREAK, "", LINE_BREAK));
        }

        private static String line(String line) {
            StringBuilder folded = new StringBuilder(line.length());
            int room = OCTETS;
            for (int index = 0; index < line.length(); index = line.offsetByCodePoints(index, 1)) {
                int character = line.codePointAt(index);
                int size = octets(character);
                if (size > room) {
                    folded.append(LINE_BREAK).append(' ');
                    room = OCTETS - 1;
                }
                folded.appendCodePoint(character);
                room -= size;
            }
            return folded.toString();
        }

        private static int octets(int character) {
            if (character < 0x80) {
                return 1;
            }
            if (character < 0x800) {
                return 2;
            }
            return character < 0x10000 ? 3 : 4;
        }
    }
}
