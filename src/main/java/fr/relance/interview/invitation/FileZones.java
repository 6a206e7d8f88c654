package fr.relance.interview.invitation;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the zones of a file are: by their name, or else by the offsets that the file gives them. */
final class FileZones {

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(\\d{2})(?:\\d{2})?");

    /** Where clocks change as often, by their hours in winter and in summer. */
    private static final Map<String, String> BY_HOURS = Map.of(
            "0/1", "Europe/London",
            "1/2", "Europe/Paris",
            "2/3", "Europe/Helsinki",
            "-3/-2", "America/Miquelon",
            "-4/-3", "America/Halifax",
            "-5/-4", "America/New_York",
            "-6/-5", "America/Chicago",
            "-7/-6", "America/Denver",
            "-8/-7", "America/Los_Angeles");

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final int MOST_SLASHES = 6;

    private final Part calendar;

    FileZones(Part calendar) {
        this.calendar = calendar;
    }

    Optional<ZoneId> zone(String name) {
        return Stream.<Supplier<Optional<ZoneId>>>of(
                        () -> known(name), () -> ending(name), () -> windows(name), () -> declared(name))
                .flatMap(way -> way.get().stream())
                .findFirst();
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

    private static Optional<ZoneId> windows(String name) {
        String olson = WindowsZones.olson(name);
        if (olson == null && name.toLowerCase(Locale.ROOT).equals("tzone://microsoft/utc")) {
            return Optional.of(ZoneOffset.UTC);
        }
        return Optional.ofNullable(olson).map(ZoneId::of);
    }

    private Optional<ZoneId> declared(String name) {
        return calendar.parts("VTIMEZONE").stream()
                .filter(zone -> zone.text("TZID").filter(name::equals).isPresent())
                .findFirst()
                .flatMap(zone ->
                        zone.text("X-LIC-LOCATION").flatMap(FileZones::known).or(() -> byHours(zone)));
    }

    private static Optional<ZoneId> byHours(Part zone) {
        ZoneOffset winter = offset(zone, "STANDARD").orElse(null);
        ZoneOffset summer = offset(zone, "DAYLIGHT").orElse(winter);
        if (winter == null || Objects.equals(winter, summer)) {
            return Optional.ofNullable(winter);
        }
        return Optional.ofNullable(BY_HOURS.get(hours(winter) + "/" + hours(Objects.requireNonNull(summer))))
                .map(ZoneId::of);
    }

    private static int hours(ZoneOffset offset) {
        return offset.getTotalSeconds() / 3600;
    }

    private static Optional<ZoneOffset> offset(Part zone, String part) {
        return zone.parts(part).stream()
                .flatMap(each -> each.text("TZOFFSETTO").stream())
                .map(OFFSET::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> offset(found).stream())
                .findFirst();
    }

    private static Optional<ZoneOffset> offset(Matcher found) {
        try {
            return Optional.of(ZoneOffset.of(found.group(1) + found.group(2) + ":" + found.group(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
