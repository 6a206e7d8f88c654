package fr.relance.invitation;

import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells moments of a file as the candidate's own watch shows them. */
record Moments(FileZones zones, ZoneId own) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    /**
     * A moment.
     *
     * @param at on the candidate's watch
     * @param written as it stands in the file
     * @param allDay whether it names a day alone
     * @param guessed whether nobody knows the zone that it names, so that the candidate's own was taken
     */
    record Moment(LocalDateTime at, LocalDateTime written, boolean allDay, boolean guessed) {

        /** How long until then; of what is written alone, where a zone that nobody knows would make hours of it. */
        Duration until(Moment end) {
            return guessed || end.guessed ? Duration.between(written, end.written) : Duration.between(at, end.at);
        }
    }

    /** Empty for what is no date. */
    Optional<Moment> read(@Nullable DateOrDateTimeProperty line) {
        ICalDate date = line == null ? null : line.getValue();
        if (line == null || date == null) {
            return Optional.empty();
        }
        try {
            DateTimeComponents components = date.getRawComponents();
            return Optional.of(moment(components, line.getParameters().getTimezoneId()))
                    .filter(moment ->
                            moment.at().getYear() >= EARLIEST && moment.at().getYear() <= LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Moment moment(DateTimeComponents components, @Nullable String zone) {
        LocalDateTime written = written(components);
        if (components.isUtc()) {
            return new Moment(shown(written.toInstant(ZoneOffset.UTC)), written, false, false);
        }
        if (zone == null || zone.isBlank() || !components.hasTime()) {
            return new Moment(written, written, !components.hasTime(), false);
        }
        return zones.instant(written, zone)
                .map(instant -> new Moment(shown(instant), written, false, false))
                .orElseGet(() -> new Moment(written, written, false, true));
    }

    private LocalDateTime shown(Instant instant) {
        return LocalDateTime.ofInstant(instant, own);
    }

    /** To the minute. */
    static LocalDateTime written(DateTimeComponents date) {
        return LocalDateTime.of(date.getYear(), date.getMonth(), date.getDate(), date.getHour(), date.getMinute());
    }
}
