package fr.relance.jobapplication.web;

import fr.relance.jobapplication.TimelineEntry;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A line of a candidature's timeline, seen from now.
 *
 * @param next whether it is the next thing to do
 */
record TimelineLine(TimelineEntry entry, LocalDateTime now, boolean next) {

    /** Whether its hour has passed. */
    public boolean past() {
        return entry.at().isBefore(now);
    }

    /** Whether it still waits though its hour has passed. */
    public boolean late() {
        return entry.open() && past();
    }

    /** Whether an hour is known, beyond the day. */
    public boolean timed() {
        return !entry.at().toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
