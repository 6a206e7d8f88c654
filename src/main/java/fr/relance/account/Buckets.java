package fr.relance.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many tries in so much time for each key. Of more keys than fit, the one that was silent longest is forgotten: it has its whole
 * share again anyway.
 */
public final class Buckets {

    static final int KEYS = 20_000;

    private final int tries;
    private final Duration period;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    /** @param tries at once, and again over each period */
    public Buckets(int tries, Duration period, Clock clock) {
        this.tries = tries;
        this.period = period;
        this.time = new Meter(clock);
    }

    /** How long a key has to wait for its next try; zero if it may try now. */
    Duration waitOf(String key) {
        return Duration.ofNanos(bucket(key).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Counts a try if there is one left; how long to wait for the next one, zero if there was. */
    public Duration take(String key) {
        return Duration.ofNanos(bucket(key).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** What was tried succeeded, and does not count. */
    void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, unseen -> fresh());
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The one clock of the application, as the buckets read it. */
    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
