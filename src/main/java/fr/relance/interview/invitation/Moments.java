package fr.relance.interview.invitation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, times and lengths, and tells them as the candidate's own watch shows them. */
final class Moments {

    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(?:\\d{2})?(Z?))?");
    private static final Pattern LENGTH = Pattern.compile(
            "\\+?P(?:(\\d{1,3})W)?(?:(\\d{1,3})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?(?:\\d{1,6}S)?)?");
    private static final int[] MINUTES = {7 * 24 * 60, 24 * 60, 60, 1};
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final FileZones zones;
    private final ZoneId own;

    Moments(FileZones zones, ZoneId own) {
        this.zones = zones;
        this.own = own;
    }

    /**
     * A moment on the candidate's watch.
     *
     * @param allDay whether it names a day alone
     * @param guessed whether nobody knows the zone that it names, so that the candidate's own was taken
     */
    record Moment(LocalDateTime at, boolean allDay, boolean guessed) {}

    Optional<Moment> read(ContentLine line) {
        Matcher found = MOMENT.matcher(line.value().replace("-", "").replace(":", ""));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            return Optional.of(
                            found.group(4) == null
                                    ? new Moment(day.atStartOfDay(), true, false)
                                    : timed(day.atTime(LocalTime.of(number(found, 4), number(found, 5))), line, found))
                    .filter(moment ->
                            moment.at().getYear() >= EARLIEST && moment.at().getYear() <= LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Moment timed(LocalDateTime local, ContentLine line, Matcher found) {
        if ("Z".equals(found.group(6))) {
            return new Moment(shown(local, ZoneOffset.UTC), false, false);
        }
        String name = line.parameter("TZID");
        if (name == null || name.isEmpty()) {
            return new Moment(local, false, false);
        }
        return zones.zone(name)
                .map(zone -> new Moment(shown(local, zone), false, false))
                .orElseGet(() -> new Moment(local, false, true));
    }

    private LocalDateTime shown(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withZoneSameInstant(own).toLocalDateTime();
    }

    /** In minutes; null for what is no length. */
    static @Nullable Integer minutes(String length) {
        Matcher found = LENGTH.matcher(length);
        if (!found.matches()) {
            return null;
        }
        int minutes = 0;
        for (int i = 0; i < MINUTES.length; i++) {
            minutes += found.group(i + 1) == null ? 0 : number(found, i + 1) * MINUTES[i];
        }
        return minutes;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
