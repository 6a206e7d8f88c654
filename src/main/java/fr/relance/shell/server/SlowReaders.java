package fr.relance.shell.server;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Those whose answers cannot be sent at the moment, each of whom holds a thread: who takes too long is cut off, and so are too many. */
final class SlowReaders {

    private static final int HARMLESS_MILLIS = 2000;

    private final RequestLimits limits;
    private final int most;
    private final List<Reader> stuck = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    SlowReaders(RequestLimits limits, int most) {
        this.limits = limits;
        this.most = most;
    }

    private record Reader(SocketChannel connection, Peer peer) {

        /** Wakes whoever waits to write more; the connection is closed by them. */
        void cut() {
            try {
                connection.shutdownOutput();
            } catch (IOException e) {
                // Closed already.
            }
        }
    }

    void add(SocketChannel connection, Peer peer) {
        if (peer.stuckMillis() > limits.millisFor(peer.written())) {
            new Reader(connection, peer).cut();
        } else if (peer.stuckMillis() > HARMLESS_MILLIS) {
            stuck.add(new Reader(connection, peer));
            counts.merge(peer.network(), 1, Integer::sum);
        }
    }

    /** Of too many, those of the network that has the most, the longest first. */
    void cut() {
        if (stuck.size() > most) {
            stuck.sort(Comparator.<Reader>comparingInt(
                            reader -> counts.getOrDefault(reader.peer().network(), 0))
                    .thenComparingLong(reader -> reader.peer().stuckMillis())
                    .reversed());
            stuck.subList(0, stuck.size() - most).forEach(Reader::cut);
        }
    }
}
