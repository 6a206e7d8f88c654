package fr.relance.invitation;

import biweekly.component.VEvent;
import biweekly.property.Conference;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Summary;
import biweekly.property.Url;
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
    private static final String ANY_NAME = "(?:[\\w-]{1,60}\\.){0,3}";

    /** Their scheme is left out by some, as people read it aloud. */
    private static final Pattern CONFERENCE = Pattern.compile("(?i)(?<![\\p{L}\\p{Nd}_./@%=-])(?:https?://)?(?:"
            + "teams\\.(?:microsoft|live|cloud\\.microsoft)(?:\\.com|\\.us)?|meet\\.google\\.com"
            + "|(?:meet|app|global|www)\\.goto(?:meeting)?\\.com|gotomeet\\.me|whereby\\.com|meet\\.jit\\.si"
            + "|calendly\\.com/events|join\\.skype\\.com|kmeet\\.infomaniak\\.com|rendez-vous\\.renater\\.fr"
            + "|(?:visio|webconf|webinaire)[\\w-]{0,20}\\.(?:[\\w-]{1,40}\\.)?gouv\\.fr"
            + "|" + ANY_NAME + "(?:zoom\\.us|zoom\\.com|webex\\.com|livestorm\\.co|bluejeans\\.com)"
            + ")/[^\\s<>\"']{1,600}");

    /** A place that begins so is none. */
    private static final Pattern ONLINE = Pattern.compile("(?i)(?:(?:réunion|meeting|entretien|appel|rendez-vous)\\s)?"
            + "(?:(?:sur|via|par|en|à|by|on)\\s)?(?:microsoft teams|teams|google meet|meet|zoom|webex|skype|whereby|jitsi"
            + "|livestorm|gotomeeting|visio(?:-?conf(?:é|e)rence)?s?|vid(?:é|e)o(?:-?conf(?:é|e)rence| call)?|en ligne|online"
            + "|distance|distanciel|remote|virtuel(?:le)?)(?![\\p{L}\\p{Nd}_-]).*");

    private static final Pattern BY_PHONE =
            Pattern.compile("(?i)t[ée]l[ée]phon|(?<![\\p{L}\\p{Nd}_])(?:phone|call|t[ée]l"
                    + "|appel (?:de|avec|au)|r?appel(?:ons|le|lerai|lera|lerons))(?![\\p{L}\\p{Nd}_])"
                    + "|(?<![\\p{Nd}+])(?:\\+\\d{1,3}[ .]?(?:\\(0\\)[ .]?)?\\d|0[1-9])(?:[ .-]?\\d\\d){4}(?!\\d)");

    /** Where people go, whatever number they may call on their way. */
    private static final Pattern ON_SITE =
            Pattern.compile("(?i)(?<!\\d)\\d{5}\\s\\p{L}|\\d(?:\\s?(?:bis|ter))?,?\\s(?:rue|avenue|av\\."
                    + "|boulevard|bd|place|quai|cours|chemin|route|allée|impasse|square|passage)\\s|(?<!\\p{L})(?:salle|bureau|siège|étage|agence"
                    + "|accueil|bâtiment|locaux)(?!\\p{L})");

    static Meeting of(VEvent event) {
        String location =
                CalendarFile.text(event, Location.class).map(Input::line).orElse(null);
        String link = link(event).orElse(null);
        boolean onSite = location != null && ON_SITE.matcher(location).find();
        boolean online = location != null && isOnline(location, onSite);
        if (link != null && (location == null || online)) {
            return new Meeting(link, InterviewSetting.VIDEO);
        }
        String told = Objects.requireNonNullElse(location, "") + " "
                + CalendarFile.text(event, Summary.class).orElse("");
        InterviewSetting otherwise =
                BY_PHONE.matcher(told).find() && !onSite ? InterviewSetting.PHONE : InterviewSetting.ON_SITE;
        return new Meeting(cut(location), online ? InterviewSetting.VIDEO : otherwise);
    }

    private static boolean isOnline(String location, boolean onSite) {
        return location.startsWith("http")
                || CONFERENCE.matcher(location).find()
                || ONLINE.matcher(location).matches() && !onSite;
    }

    private static Optional<String> link(VEvent event) {
        Conference conference = event.getProperty(Conference.class);
        return Stream.of(
                        CalendarFile.text(event, Location.class),
                        CalendarFile.text(event, "X-MICROSOFT-SKYPETEAMSMEETINGURL"),
                        CalendarFile.text(event, "X-MICROSOFT-ONLINEMEETINGCONFLINK"),
                        CalendarFile.text(event, "X-GOOGLE-CONFERENCE"),
                        Optional.ofNullable(conference).map(Conference::getUri),
                        CalendarFile.text(event, "CONFERENCE"),
                        CalendarFile.text(event, Url.class),
                        CalendarFile.text(event, Description.class),
                        CalendarFile.text(event, "X-ALT-DESC"))
                .flatMap(Optional::stream)
                .map(text -> text.substring(0, Math.min(text.length(), READ_AT_MOST)))
                .map(CONFERENCE::matcher)
                .filter(Matcher::find)
                .map(found -> address(found.group()))
                .filter(link -> link.length() <= Venue.LONGEST_PLACE)
                .findFirst();
    }

    /** As a browser takes it; a sentence or a bracket ends after the link. */
    private static String address(String link) {
        int end = link.length();
        while (".,;)]>".indexOf(link.charAt(end - 1)) >= 0) {
            end--;
        }
        return "https://" + link.substring(0, end).replaceFirst("(?i)^https?://", "");
    }

    private static @Nullable String cut(@Nullable String place) {
        return place == null || place.length() <= Venue.LONGEST_PLACE ? place : place.substring(0, Venue.LONGEST_PLACE);
    }
}
