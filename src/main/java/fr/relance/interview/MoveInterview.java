package fr.relance.interview;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Its invitation, or a newer version of it, moves an interview.
 *
 * @param version of the interview that was moved
 * @param at local date-time in the candidate's zone
 * @param invited the invitation that it follows from now on, null if that is not known
 */
public record MoveInterview(
        long version,
        LocalDateTime at,
        Venue venue,
        @Nullable Invited invited) {}
