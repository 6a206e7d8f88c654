package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import fr.relance.queue.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which accounts and servers made people wait for nothing. Such a one is left alone for a while, each time for longer, and tried with one mail then;
 * one that answers in time is like any other again. What is forgotten here is found out anew.
 */
final class CircuitBreakers {

    private static final int MOST = 10_000;

    /** What one of them meets may be their own account's trouble. */
    private static final int WITNESSES = 2;

    /** What a few meet may be theirs as well, where another's mail was taken a while ago. */
    private static final int WITNESSES_AGAINST_A_GOOD_NAME = 5;

    private static final Duration GOOD_NAME = Duration.ofDays(1);

    /** Until the next trial. */
    private static final Backoff PAUSES = Backoff.ofMinutes(2, 5, 10, 20, 30);

    private final Map<String, Stalled> stalled = remembered();
    private final Map<String, Boolean> answering = remembered();
    private final Map<String, Instant> took = remembered();

    /** What is theirs alone made that person wait. */
    void ownStalled(String place, OwnerId who, Instant now) {
        stalled(place, who, 1, now);
    }

    /** What is everybody's made that person wait: others have to tell the same until it is left alone. */
    void sharedStalled(String place, OwnerId who, Instant now) {
        boolean good = took.getOrDefault(place, Instant.MIN).isAfter(now.minus(GOOD_NAME));
        stalled(place, who, good ? WITNESSES_AGAINST_A_GOOD_NAME : WITNESSES, now);
    }

    private void stalled(String place, OwnerId who, int witnesses, Instant now) {
        stalled.put(place, stalled.getOrDefault(place, Stalled.NEVER).again(who, witnesses, now));
        if (isDoubtful(place)) {
            answering.remove(place);
        }
    }

    /** It answered in time. */
    void answered(String place) {
        stalled.remove(place);
        answering.put(place, true);
    }

    /** It took a mail, however long that was. */
    void took(String place, Instant now) {
        answered(place);
        took.put(place, now);
    }

    /** Until when it is left alone, if it is now. */
    Optional<Instant> restsUntil(String place, Instant now) {
        return Optional.ofNullable(stalled.get(place)).map(Stalled::until).filter(now::isBefore);
    }

    /** Whether it is tried with one mail alone. */
    boolean isDoubtful(String place) {
        return stalled.getOrDefault(place, Stalled.NEVER).times() > 0;
    }

    /** Whether it answered when it was last asked. */
    boolean isAnswering(String place) {
        return answering.containsKey(place);
    }

    /** The latest of many. */
    static <K, V> Map<K, V> remembered() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }

    /** @param times that it was left alone one after the other */
    private record Stalled(Set<OwnerId> who, int times, Instant until) {

        static final Stalled NEVER = new Stalled(Set.of(), 0, Instant.MIN);

        Stalled again(OwnerId another, int witnesses, Instant now) {
            Set<OwnerId> all = new HashSet<>(who);
            if (all.size() < witnesses) {
                all.add(another);
            }
            if (all.size() < witnesses) {
                return new Stalled(all, 0, Instant.MIN);
            }
            return new Stalled(all, times + 1, now.plus(PAUSES.after(times + 1)));
        }
    }
}
