package fr.relance.invitation;

import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Invited;
import fr.relance.interview.Venue;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says.
 *
 * @param invited by which its other versions are known; null where the file does not tell
 * @param cancelled whether it calls the meeting off
 * @param at local date-time in the candidate's zone; midnight where it names a day alone
 * @param summary its title, may be empty
 * @param organizer who invites; empty where that is no person
 * @param doubts what the candidate should look at twice
 */
public record Invitation(
        @Nullable Invited invited,
        boolean cancelled,
        LocalDateTime at,
        Venue venue,
        InterviewSetting setting,
        String summary,
        Optional<Organizer> organizer,
        Set<Doubt> doubts) {

    /** What the candidate should look at twice. */
    public enum Doubt {
        ALL_DAY,
        UNKNOWN_ZONE,
        RECURRING,
        SEVERAL
    }

    public Invitation {
        doubts = Set.copyOf(doubts);
    }

    /** Whether it names a day alone. */
    public boolean isAllDay() {
        return doubts.contains(Doubt.ALL_DAY);
    }
}
