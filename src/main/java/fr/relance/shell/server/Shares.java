package fr.relance.shell.server;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Each client network has so many requests worked on at once; its others wait in turn, and nobody else does. */
final class Shares {

    private final int atOnce;
    private final int waiting;
    private final Map<String, Share> shares = new HashMap<>();

    Shares(int atOnce, int waiting) {
        this.atOnce = atOnce;
        this.waiting = waiting;
    }

    private static final class Share {
        private int inside;
        private final Queue<Visit> waiting = new ArrayDeque<>();
    }

    /** Where a visit stands. */
    enum Place {
        INSIDE,
        WAITING,
        REFUSED
    }

    /** What a visit has to do before it waits is done before anybody can call it. */
    synchronized Place enter(Visit visit, Runnable beforeWaiting) {
        Share share = shares.computeIfAbsent(visit.network(), network -> new Share());
        if (share.inside < atOnce) {
            share.inside++;
            return Place.INSIDE;
        }
        if (share.waiting.size() >= waiting) {
            return Place.REFUSED;
        }
        beforeWaiting.run();
        share.waiting.add(visit);
        return Place.WAITING;
    }

    /** One less; whose turn it is now. */
    synchronized @Nullable Visit leave(String network) {
        Share share = shares.get(network);
        if (share == null) {
            return null;
        }
        Visit next = share.waiting.poll();
        if (next == null && --share.inside == 0) {
            shares.remove(network);
        }
        return next;
    }

    /** Waits no longer; false if its turn has come already. */
    synchronized boolean withdraw(Visit visit) {
        Share share = shares.get(visit.network());
        return share != null && share.waiting.remove(visit);
    }
}
