package fr.relance.interview.invitation;

import fr.relance.interview.Invited;
import fr.relance.interview.Venue;
import fr.relance.interview.invitation.Invitation.Doubt;
import fr.relance.interview.invitation.Moments.Moment;
import fr.relance.kernel.Input;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an invitation for a person: of several events the first to come. */
public final class InvitationReader {

    private static final int LONGEST_SUMMARY = 200;
    private static final int MOST_EVENTS = 500;

    private final ZoneId zone;
    private final LocalDateTime now;
    private final String ownEmail;

    /**
     * Reads for somebody in that zone.
     *
     * @param now local date-time there
     * @param ownEmail who is invited, and hence invites nobody
     */
    public InvitationReader(ZoneId zone, LocalDateTime now, String ownEmail) {
        this.zone = zone;
        this.now = now;
        this.ownEmail = ownEmail;
    }

    /** Empty for what is no invitation, or names no day that could be. */
    public Optional<Invitation> read(String file) {
        return Part.of(file).parts("VCALENDAR").stream().findFirst().flatMap(this::read);
    }

    private Optional<Invitation> read(Part calendar) {
        Moments moments = new Moments(new FileZones(calendar), zone);
        List<Part> events = calendar.parts("VEVENT").stream().limit(MOST_EVENTS).toList();
        Map<Part, Moment> starts = events.stream()
                .flatMap(event -> start(event, moments).map(at -> Map.entry(event, at)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Comparator<Part> earliest = Comparator.comparing(
                event -> Objects.requireNonNull(starts.get(event)).at());
        List<Part> dated = events.stream().filter(starts::containsKey).toList();
        List<Part> toCome = dated.stream()
                .filter(event -> !Objects.requireNonNull(starts.get(event)).at().isBefore(now))
                .toList();
        Optional<Part> chosen = toCome.isEmpty()
                ? dated.stream().max(earliest)
                : toCome.stream().min(earliest);
        return chosen.map(event -> {
            Set<Doubt> doubts = doubts(event, Objects.requireNonNull(starts.get(event)));
            if (starts.size() > 1) {
                doubts.add(Doubt.SEVERAL);
            }
            return invitation(calendar, event, moments, doubts);
        });
    }

    private Invitation invitation(Part calendar, Part event, Moments moments, Set<Doubt> doubts) {
        LocalDateTime at = start(event, moments).orElseThrow().at();
        Meeting meeting = Meeting.of(event);
        boolean cancelled = calendar.text("METHOD")
                        .filter("CANCEL"::equalsIgnoreCase)
                        .isPresent()
                || event.text("STATUS").filter("CANCELLED"::equalsIgnoreCase).isPresent();
        return new Invitation(
                invited(event),
                cancelled,
                at,
                new Venue(meeting.place(), minutes(event, at, moments)),
                meeting.setting(),
                cut(Objects.requireNonNullElse(Input.line(event.text("SUMMARY").orElse("")), ""), LONGEST_SUMMARY),
                Organizer.of(event, ownEmail),
                doubts);
    }

    private static Optional<Moment> start(Part event, Moments moments) {
        return event.line("DTSTART").flatMap(moments::read);
    }

    private static Set<Doubt> doubts(Part event, Moment start) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (start.allDay()) {
            doubts.add(Doubt.ALL_DAY);
        }
        if (start.guessed()) {
            doubts.add(Doubt.UNKNOWN_ZONE);
        }
        if (event.line("RRULE").isPresent()) {
            doubts.add(Doubt.RECURRING);
        }
        return doubts;
    }

    private static @Nullable Integer minutes(Part event, LocalDateTime at, Moments moments) {
        return event.line("DTEND")
                .flatMap(moments::read)
                .filter(end -> !end.allDay())
                .map(end -> Duration.between(at, end.at()).toMinutes())
                .or(() -> event.text("DURATION").map(Moments::minutes).map(Integer::longValue))
                .filter(minutes -> minutes >= Venue.SHORTEST && minutes <= Venue.LONGEST)
                .map(Long::intValue)
                .orElse(null);
    }

    private static @Nullable Invited invited(Part event) {
        int sequence = event.text("SEQUENCE")
                .flatMap(text -> Input.number(text, 0, Integer.MAX_VALUE))
                .orElse(0);
        return event.text("UID")
                .map(Input::line)
                .map(uid -> new Invited(cut(uid, Invited.LONGEST_UID), sequence))
                .orElse(null);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
