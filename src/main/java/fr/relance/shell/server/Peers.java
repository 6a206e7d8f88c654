package fr.relance.shell.server;

import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** All connections, counted by client network. */
final class Peers {

    private final Map<SocketChannel, Peer> all = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** That of a connection, unless it is closed. */
    @Nullable
    Peer of(@Nullable SocketChannel connection) {
        return connection == null ? null : all.get(connection);
    }

    int size() {
        return all.size();
    }

    int count(String network) {
        return counts.getOrDefault(network, 0);
    }

    void add(SocketChannel connection, Peer peer) {
        all.put(connection, peer);
        counts.merge(peer.network(), 1, Integer::sum);
    }

    void remove(@Nullable SocketChannel connection) {
        Peer gone = connection == null ? null : all.remove(connection);
        if (gone != null) {
            counts.computeIfPresent(gone.network(), (network, count) -> count > 1 ? count - 1 : null);
            gone.gone();
        }
    }

    void forEach(BiConsumer<SocketChannel, Peer> action) {
        all.forEach(action);
    }

    /**
     * Which connection has to give way to one more of that network: one of whoever holds the most, the one that has kept us waiting
     * longest. None if the network is itself the one.
     */
    Optional<SocketChannel> inTheWayOf(String network) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > count(network) + 1)
                .flatMap(most -> idlest(most.getKey()));
    }

    private Optional<SocketChannel> idlest(String network) {
        long now = System.nanoTime();
        return all.entrySet().stream()
                .filter(one -> one.getValue().network().equals(network)
                        && !one.getValue().isBusy())
                .max(Comparator.comparingLong(one -> now - one.getValue().owingSince()))
                .map(Map.Entry::getKey);
    }
}
