package fr.relance.invitation;

import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.RecurrenceRule;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Uid;
import biweekly.property.ValuedProperty;
import fr.relance.interview.Invited;
import fr.relance.interview.Venue;
import fr.relance.invitation.Invitation.Doubt;
import fr.relance.invitation.Moments.Moment;
import fr.relance.kernel.Input;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an invitation for a person: of several events the first to come. */
public final class InvitationReader {

    private static final int LONGEST_SUMMARY = 200;
    private static final int MOST_EVENTS = 500;

    /** What those who are invited send, to whom invites: an answer, another proposal, a question. */
    private static final Set<String> ANSWERS = Set.of(Method.REPLY, Method.COUNTER, Method.REFRESH);

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
        return CalendarFile.read(file)
                .filter(calendar -> !ANSWERS.contains(method(calendar)))
                .flatMap(this::read);
    }

    private Optional<Invitation> read(CalendarFile calendar) {
        Moments moments = new Moments(new FileZones(calendar), zone);
        List<Dated> dated = calendar.all(VEvent.class, MOST_EVENTS).stream()
                .flatMap(event -> moments.read(event.getDateStart()).map(start -> new Dated(event, start)).stream())
                .toList();
        Comparator<Dated> earliest = Comparator.comparing(each -> each.start().at());
        return dated.stream()
                .filter(each -> !each.start().at().isBefore(now))
                .min(earliest)
                .or(() -> dated.stream().max(earliest))
                .map(chosen -> invitation(calendar, chosen, moments, dated.size() > 1));
    }

    private Invitation invitation(CalendarFile calendar, Dated chosen, Moments moments, boolean several) {
        VEvent event = chosen.event();
        Meeting meeting = Meeting.of(event);
        Status status = event.getStatus();
        String summary =
                CalendarFile.text(event, Summary.class).map(Input::line).orElse("");
        return new Invitation(
                invited(event),
                Method.CANCEL.equals(method(calendar)) || status != null && status.isCancelled(),
                chosen.start().at(),
                new Venue(meeting.place(), minutes(chosen, moments)),
                meeting.setting(),
                cut(summary, LONGEST_SUMMARY),
                Organizer.of(event, ownEmail),
                doubts(chosen, several));
    }

    /** In capitals; empty where it tells none. */
    private static String method(CalendarFile calendar) {
        return CalendarFile.text(calendar.calendar(), Method.class)
                .map(method -> method.toUpperCase(Locale.ROOT))
                .orElse("");
    }

    private static Set<Doubt> doubts(Dated chosen, boolean several) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (chosen.start().allDay()) {
            doubts.add(Doubt.ALL_DAY);
        }
        if (chosen.start().guessed()) {
            doubts.add(Doubt.UNKNOWN_ZONE);
        }
        if (CalendarFile.has(chosen.event(), RecurrenceRule.class, "RRULE")) {
            doubts.add(Doubt.RECURRING);
        }
        if (several) {
            doubts.add(Doubt.SEVERAL);
        }
        return doubts;
    }

    private static @Nullable Integer minutes(Dated chosen, Moments moments) {
        return moments.read(chosen.event().getDateEnd())
                .filter(end -> !end.allDay())
                .map(end -> chosen.start().until(end))
                .or(() -> Optional.ofNullable(
                                ValuedProperty.getValue(chosen.event().getDuration()))
                        .map(length -> Duration.ofMillis(length.toMillis())))
                .map(Duration::toMinutes)
                .filter(minutes -> minutes >= Venue.SHORTEST && minutes <= Venue.LONGEST)
                .map(Long::intValue)
                .orElse(null);
    }

    private static @Nullable Invited invited(VEvent event) {
        Sequence sequence = event.getSequence();
        int version = sequence == null ? 0 : Math.max(0, Objects.requireNonNullElse(sequence.getValue(), 0));
        return CalendarFile.text(event, Uid.class)
                .map(Input::line)
                .map(uid -> new Invited(cut(uid, Invited.LONGEST_UID), version))
                .orElse(null);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** An event that has a moment. */
    private record Dated(VEvent event, Moment start) {}
}
