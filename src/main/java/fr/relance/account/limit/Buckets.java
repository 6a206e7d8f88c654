package fr.relance.account.limit;

import fr.relance.account.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * So many tries in so much time for each key, each coming back after its share of the time. What a key is kept as is one moment: the one at
 * which it has its whole share again. Of more keys than fit, those go that have it already, and else the one that was tried longest ago; what
 * it had spent is remembered in a place that it shares with others, so that nobody gets tries back by making others be forgotten. What is
 * refused, or only asked about, makes no key.
 */
@NamedInterface("limit")
public final class Buckets {

    static final int KEYS = 20_000;
    static final int PLACES = 16_384;

    /** 96 bits in Base64. */
    private static final int NAME = 16;

    /** Several are changed together, so that no try is counted here and refused there. */
    private static final Object TURN = new Object();

    private final long share;
    private final long period;
    private final Clock clock;
    private final String seed = Secrets.random();
    private final Map<String, Long> whole = new LinkedHashMap<>();
    private long @Nullable [] shared;
    private long last;
    private long lost;

    /** @param tries at once, and again over each period */
    public Buckets(int tries, Duration period, Clock clock) {
        if (tries < 1) {
            throw new IllegalArgumentException("A limit must let one try pass");
        }
        this.share = period.toNanos() / tries;
        this.period = share * tries;
        this.clock = clock;
    }

    /** Counts a try if there is one left; how long to wait for the next one, zero if there was. */
    public Duration take(String key) {
        return takeAll(Map.of(this, key));
    }

    /** Counts a try everywhere if there is one left everywhere; otherwise how long to wait, and nothing is counted. */
    static Duration takeAll(Map<Buckets, String> counted) {
        synchronized (TURN) {
            Duration wait = counted.entrySet().stream()
                    .map(each -> each.getKey().waitOf(each.getValue()))
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
            if (wait.isZero()) {
                counted.forEach(Buckets::spend);
            }
            return wait;
        }
    }

    /** How long a key has to wait for its next try; zero if it may try now. */
    Duration waitOf(String key) {
        synchronized (TURN) {
            long now = now();
            return Duration.ofNanos(Math.max(0, wholeAt(name(key), now) - now - period + share));
        }
    }

    /** What was tried succeeded, and does not count. */
    void giveBack(String key) {
        synchronized (TURN) {
            whole.computeIfPresent(name(key), (tried, at) -> at - share);
        }
    }

    int size() {
        synchronized (TURN) {
            return whole.size();
        }
    }

    private void spend(String key) {
        long now = now();
        String name = name(key);
        long spent = wholeAt(name, now) + share;
        whole.remove(name);
        whole.put(name, spent);
        if (whole.size() > KEYS) {
            forgetOne(now);
        }
    }

    /** When a key has its whole share again, at once for those that are not known. */
    private long wholeAt(String name, long now) {
        Long known = whole.get(name);
        long[] places = shared;
        long at = known != null ? known : places == null ? now : places[place(name, places)];
        return Math.max(at, now);
    }

    private void forgetOne(long now) {
        Iterator<Map.Entry<String, Long>> oldest = whole.entrySet().iterator();
        Map.Entry<String, Long> gone = oldest.next();
        oldest.remove();
        if (gone.getValue() > now) {
            long[] places = shared == null ? new long[PLACES] : shared;
            shared = places;
            int place = place(gone.getKey(), places);
            places[place] = Math.max(places[place], gone.getValue());
        }
    }

    /** Short, however long the key is; nobody can tell beforehand which keys will share a place. */
    private String name(String key) {
        return Secrets.hash(seed + key).substring(0, NAME);
    }

    private static int place(String name, long[] places) {
        return Math.floorMod(name.hashCode(), places.length);
    }

    /** A clock that is set back makes nobody wait until it has caught up, and gives nobody tries back. */
    private long now() {
        long read = Duration.ofMillis(clock.millis()).toNanos();
        lost += Math.max(0, last - read);
        last = read;
        return read + lost;
    }
}
