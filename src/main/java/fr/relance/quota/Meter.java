package fr.relance.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one account: its last measure, and at most how much was written since. Measuring takes a tenth of the time at
 * most, and one measure is made at a time.
 */
final class Meter {

    /** After each, as many times its own length must pass. */
    private static final int PAUSE = 10;

    /** At least so often, for what grows or goes without a request. */
    private static final Duration STALE = Duration.ofHours(1);

    /** So much of the limits may be unknown. */
    private static final int UNCERTAIN = 16;

    private final Limits limits;
    private Usage measured = Usage.NOTHING;
    private Instant measuredAt = Instant.EPOCH;
    private Duration took = Duration.ZERO;
    private boolean known;
    private boolean beingMeasured;
    private @Nullable Future<?> running;
    private long sinceBytes;
    private long sinceRows;

    Meter(Limits limits) {
        this.limits = limits;
    }

    /** How it stood, if it was ever measured. */
    synchronized boolean isKnown() {
        return known;
    }

    synchronized Share share() {
        return Share.of(measured, limits);
    }

    /** At most so much was written. */
    synchronized void wrote(long bytes, long rows) {
        sinceBytes += bytes;
        sinceRows += rows;
    }

    /** Whether it is time to measure, and nobody does; who is told so must tell what came of it. */
    synchronized boolean startMeasuring(Instant now, boolean curious) {
        if (beingMeasured || known && isPausing(now) || known && !curious && isGoodEnough(now)) {
            return false;
        }
        beingMeasured = true;
        return true;
    }

    /** What was written meanwhile may be in it or not, and counts. */
    synchronized void measured(Usage usage, Written before, Instant start, Instant end) {
        measured = usage;
        known = true;
        measuredAt = end;
        took = Duration.between(start, end).abs();
        sinceBytes -= before.bytes();
        sinceRows -= before.rows();
    }

    synchronized void stopMeasuring() {
        beingMeasured = false;
        running = null;
    }

    /** The measure that was begun and is not done yet. */
    synchronized Optional<Future<?>> running() {
        return Optional.ofNullable(running);
    }

    synchronized void runs(Future<?> measure) {
        running = beingMeasured ? measure : null;
    }

    synchronized Written written() {
        return new Written(sinceBytes, sinceRows);
    }

    /** Whether a request with that effect is let through. */
    synchronized boolean admits(Effect effect) {
        boolean beyond = measured.plus(sinceBytes, sinceRows).allReaches(limits.twice());
        return switch (effect) {
            case ADDS -> !beyond && !measured.keptReaches(limits);
            case TRACES -> !beyond;
            case FREE -> true;
        };
    }

    private boolean isPausing(Instant now) {
        return Duration.between(measuredAt, now).abs().compareTo(took.multipliedBy(PAUSE)) < 0;
    }

    private boolean isGoodEnough(Instant now) {
        Usage atMost = measured.plus(sinceBytes, sinceRows);
        return !atMost.keptReaches(limits)
                && !atMost.allReaches(limits.twice())
                && !limits.part(UNCERTAIN).areReachedBy(sinceBytes, sinceRows)
                && Duration.between(measuredAt, now).abs().compareTo(STALE) < 0;
    }

    /** Since the last measure, at most. */
    record Written(long bytes, long rows) {}
}
