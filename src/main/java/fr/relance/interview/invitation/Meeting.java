package fr.relance.interview.invitation;

import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Venue;
import fr.relance.kernel.Input;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an event takes place, and how: an address, or the link to a conference that stands somewhere in the text. */
record Meeting(@Nullable String place, InterviewSetting setting) {

    private static final int READ_AT_MOST = 20_000;
    private static final Pattern CONFERENCE = Pattern.compile("https://(?:teams\\.microsoft\\.com|teams\\.live\\.com"
            + "|meet\\.google\\.com|(?:[\\w-]{1,60}\\.)?zoom\\.us|(?:[\\w-]{1,60}\\.)?webex\\.com|whereby\\.com"
            + "|meet\\.jit\\.si|(?:[\\w-]{1,60}\\.)?livestorm\\.co)/[^\\s<>\"']{1,600}");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i)(?:réunion )?microsoft teams(?: meeting)?|réunion teams|google meet|zoom|visio(?:conférence)?|en ligne|online");
    private static final Pattern BY_PHONE = Pattern.compile(
            "(?i)t[ée]l[ée]phon|(?<![\\p{L}\\p{Nd}_])(?:phone|call)(?![\\p{L}\\p{Nd}_])|par tél|appel (?:de|avec)");

    static Meeting of(Part event) {
        String location = event.text("LOCATION").map(Input::line).orElse(null);
        String link = link(event).orElse(null);
        boolean generic = location != null && NO_PLACE.matcher(location).matches();
        if (link != null && (location == null || generic || location.startsWith("http") || location.contains(link))) {
            return new Meeting(cut(link), InterviewSetting.VIDEO);
        }
        if (BY_PHONE.matcher(Objects.requireNonNullElse(location, "") + " "
                        + event.text("SUMMARY").orElse(""))
                .find()) {
            return new Meeting(cut(location), InterviewSetting.PHONE);
        }
        boolean online = location != null && (generic || location.startsWith("http"));
        return new Meeting(cut(location), online ? InterviewSetting.VIDEO : InterviewSetting.ON_SITE);
    }

    private static Optional<String> link(Part event) {
        return Stream.of(
                        "LOCATION",
                        "X-MICROSOFT-SKYPETEAMSMEETINGURL",
                        "X-MICROSOFT-ONLINEMEETINGCONFLINK",
                        "X-GOOGLE-CONFERENCE",
                        "CONFERENCE",
                        "URL",
                        "DESCRIPTION",
                        "X-ALT-DESC")
                .flatMap(name -> event.text(name).stream())
                .map(text -> text.substring(0, Math.min(text.length(), READ_AT_MOST)))
                .map(CONFERENCE::matcher)
                .filter(Matcher::find)
                .map(found -> withoutSigns(Objects.requireNonNull(found.group())))
                .filter(link -> link.length() <= Venue.LONGEST_PLACE)
                .findFirst();
    }

    /** A sentence or a bracket ends after the link. */
    private static String withoutSigns(String link) {
        int end = link.length();
        while (".,;)]>".indexOf(link.charAt(end - 1)) >= 0) {
            end--;
        }
        return link.substring(0, end);
    }

    private static @Nullable String cut(@Nullable String place) {
        return place == null || place.length() <= Venue.LONGEST_PLACE ? place : place.substring(0, Venue.LONGEST_PLACE);
    }
}
