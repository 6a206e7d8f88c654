package fr.relance.shell.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the server waits for a client, and how much of it one client may hold.
 *
 * @param head from a connection, or from its last answer, to the end of the next request’s head
 * @param grace how long a body may take to come and an answer to be fetched, however slowly
 * @param leastRate what has to come, or to be fetched, in each second after that
 * @param longest when even a steady body or answer is given up
 * @param largest the largest body that is kept for a page; of a larger one the end is awaited, then it is refused
 * @param connections at once, for each client network
 * @param atOnce requests that are worked on at once, for each client network; others of the same client wait
 * @param turn how long they wait
 */
@ConfigurationProperties("relance.requests")
public record RequestLimits(
        @DefaultValue("30s") Duration head,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("500B") DataSize leastRate,
        @DefaultValue("5m") Duration longest,
        @DefaultValue("2MB") DataSize largest,
        @DefaultValue("64") int connections,
        @DefaultValue("8") int atOnce,
        @DefaultValue("10s") Duration turn) {

    /** After how many milliseconds it is too late for another byte, if so many have come. */
    long millisFor(long bytes) {
        long earned = bytes * 1000 / Math.max(1, leastRate.toBytes());
        return Math.min(longest.toMillis(), grace.toMillis() + earned);
    }
}
