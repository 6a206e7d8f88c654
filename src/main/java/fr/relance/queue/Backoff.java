package fr.relance.queue;

import java.time.Duration;
import java.util.List;

/**
 * How long to wait after each failure.
 *
 * @param minutes after the first, the second and so on; the last again and again
 */
public record Backoff(List<Integer> minutes) {

    /** So many minutes. */
    public static Backoff ofMinutes(Integer... minutes) {
        return new Backoff(List.of(minutes));
    }

    /** After that attempt, from 1. */
    public Duration after(int attempt) {
        return Duration.ofMinutes(minutes.get(Math.min(attempt, minutes.size()) - 1));
    }
}
