package fr.relance.shell.server;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All bodies that are in memory; where there is no room for more, the largest gives way of those whose client takes the most, also one
 * that has come and waits for its turn.
 */
final class Bodies {

    /** What the form of a page takes: such a body never gives way. */
    private static final int SMALL = 16 * 1024;

    private final long most;
    private final Set<Body> all = new HashSet<>();

    Bodies(long most) {
        this.most = most;
    }

    synchronized Body begin(String network) {
        Body body = new Body(network);
        all.add(body);
        return body;
    }

    /** One of them has grown. */
    synchronized void makeRoom() {
        long over = all.stream().mapToLong(Body::held).sum() - most;
        while (over > 0) {
            Optional<Body> large = largest();
            if (large.isEmpty()) {
                return;
            }
            over -= large.get().drop();
        }
    }

    synchronized void forget(Body body) {
        all.remove(body);
    }

    private Optional<Body> largest() {
        Map<String, Long> taken = new HashMap<>();
        all.forEach(body -> taken.merge(body.network(), body.held(), Long::sum));
        return all.stream()
                .filter(body -> body.held() > SMALL && body.mayBeDropped())
                .max(Comparator.<Body>comparingLong(body -> taken.getOrDefault(body.network(), 0L))
                        .thenComparingLong(Body::held));
    }
}
