package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The few places of those whose mail account is tried while they wait. Whoever held one for long lately stands behind those who did
 * not, whatever came of it: they have one of the places among themselves, and never the last.
 */
final class CheckPlaces {

    static final int ALL = 4;

    /** As long as somebody is counted out who tries too often. */
    static final Duration LATELY = Duration.ofMinutes(15);

    private final Duration enough;
    private final LongSupplier nanos;
    private final Map<OwnerId, Held> underway = new HashMap<>();
    private final Map<OwnerId, Held> lately = Stalls.remembered();

    /**
     * All are free.
     *
     * @param enough after which, taken together, somebody has had their share for now
     * @param nanos a watch that never goes back
     */
    CheckPlaces(Duration enough, LongSupplier nanos) {
        this.enough = enough;
        this.nanos = nanos;
    }

    /** Whether they have a place from now on; nobody has two. */
    synchronized boolean enter(OwnerId owner) {
        long now = nanos.getAsLong();
        boolean behind = isBehind(owner, now);
        if (underway.containsKey(owner) || underway.size() >= (behind ? ALL - 1 : ALL)) {
            return false;
        }
        if (behind && underway.values().stream().anyMatch(Held::behind)) {
            return false;
        }
        underway.put(owner, new Held(now, 0, behind));
        return true;
    }

    /** They have it no longer. */
    synchronized void leave(OwnerId owner) {
        Held held = underway.remove(owner);
        if (held == null) {
            return;
        }
        long now = nanos.getAsLong();
        Held before = lately.get(owner);
        long taken = now - held.since();
        lately.put(
                owner,
                before == null || isOver(before, now)
                        ? new Held(held.since(), taken, false)
                        : new Held(before.since(), before.taken() + taken, false));
    }

    private boolean isBehind(OwnerId owner, long now) {
        Held before = lately.get(owner);
        return before != null && !isOver(before, now) && before.taken() >= enough.toNanos();
    }

    private static boolean isOver(Held before, long now) {
        return now - before.since() >= LATELY.toNanos();
    }

    /**
     * @param since on the watch
     * @param taken nanoseconds, once it is over
     * @param behind whether they stood behind others as they came
     */
    private record Held(long since, long taken, boolean behind) {}
}
