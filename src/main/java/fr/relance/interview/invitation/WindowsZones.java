package fr.relance.interview.invitation;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Outlook and Exchange call the zones from which people are invited to an interview in France, or in French. */
final class WindowsZones {

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("romance standard time", "Europe/Paris"),
            entry("w. europe standard time", "Europe/Berlin"),
            entry("central europe standard time", "Europe/Budapest"),
            entry("central european standard time", "Europe/Warsaw"),
            entry("gmt standard time", "Europe/London"),
            entry("greenwich standard time", "Africa/Abidjan"),
            entry("utc", "UTC"),
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

    private WindowsZones() {}

    static @Nullable String olson(String name) {
        return NAMES.get(name.toLowerCase(Locale.ROOT));
    }
}
