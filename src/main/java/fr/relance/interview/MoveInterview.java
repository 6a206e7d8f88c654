package fr.relance.interview;

import java.time.LocalDateTime;

/**
 * A newer version of its invitation moves an interview.
 *
 * @param version of the interview that was moved
 * @param at local date-time in the candidate's zone
 * @param sequence of the newer version
 */
public record MoveInterview(long version, LocalDateTime at, Venue venue, int sequence) {}
