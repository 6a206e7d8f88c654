package fr.relance.calendar;

import java.time.LocalDateTime;

/**
 * The calendar that a person's programs read, for its page.
 *
 * @param discreet whether it names nobody and nothing
 * @param since when its address was made, local date-time in the person's zone
 */
public record FeedView(boolean discreet, LocalDateTime since) {}
