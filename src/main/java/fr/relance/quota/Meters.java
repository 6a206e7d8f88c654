package fr.relance.quota;

import fr.relance.kernel.OwnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Those of the accounts that wrote last; one that is forgotten is measured again. */
final class Meters {

    static final int ACCOUNTS = 10_000;

    private final Limits limits;
    private final Map<OwnerId, Meter> meters = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OwnerId, Meter> eldest) {
            return size() > ACCOUNTS;
        }
    };

    Meters(Limits limits) {
        this.limits = limits;
    }

    Meter of(OwnerId owner) {
        synchronized (meters) {
            return meters.computeIfAbsent(owner, unseen -> new Meter(limits));
        }
    }

    /** Of an account that was measured. */
    Optional<Meter> known(OwnerId owner) {
        synchronized (meters) {
            return Optional.ofNullable(meters.get(owner)).filter(Meter::isKnown);
        }
    }

    int size() {
        synchronized (meters) {
            return meters.size();
        }
    }

    /**
     * What is known of one account: its last measure, and at most how much was written since. Measuring takes a tenth of the time at
     * most, and one measure is made at a time.
     */
    static final class Meter {

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
}
