package fr.relance.shell.server;

import fr.relance.account.limit.ClientNetwork;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.coyote.Request;
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

    synchronized void add(SocketChannel connection, Peer peer) {
        all.put(connection, peer);
        counts.merge(peer.network(), 1, Integer::sum);
    }

    void remove(@Nullable SocketChannel connection) {
        Peer gone = connection == null ? null : forget(connection);
        if (gone != null) {
            gone.gone();
        }
    }

    private synchronized @Nullable Peer forget(SocketChannel connection) {
        Peer gone = all.remove(connection);
        if (gone != null) {
            gone.leaves();
            leave(gone.network());
        }
        return gone;
    }

    /** A connection of a proxy counts for whoever is asked for over it, until that is answered. */
    synchronized void count(Peer peer, String network) {
        if (!peer.isGone() && !peer.network().equals(network)) {
            leave(peer.network());
            peer.belongsTo(network);
            counts.merge(network, 1, Integer::sum);
        }
    }

    private void leave(String network) {
        counts.computeIfPresent(network, (gone, count) -> count > 1 ? count - 1 : null);
    }

    void forEach(BiConsumer<SocketChannel, Peer> action) {
        all.forEach(action);
    }

    /**
     * Which connection has to give way to one more of that network: one of whoever holds the most, the one that has kept us waiting
     * longest. If nobody holds more than that network will, it is any over which nothing is asked.
     */
    Optional<SocketChannel> inTheWayOf(String network) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > count(network) + 1)
                .map(Map.Entry::getKey)
                .flatMap(most -> idlest(peer -> peer.network().equals(most) && !peer.isBusy() && !peer.isLeaving()))
                .or(() -> idlest(Peer::isIdle));
    }

    /** A connection of that network over which nothing is asked, the one that has been silent longest: browsers open it again. */
    Optional<SocketChannel> idleOf(String network) {
        return idlest(peer -> peer.isIdle() && peer.network().equals(network));
    }

    private Optional<SocketChannel> idlest(Predicate<Peer> among) {
        long now = System.nanoTime();
        return all.entrySet().stream()
                .filter(one -> among.test(one.getValue()))
                .max(Comparator.comparingLong(one -> now - one.getValue().owingSince()))
                .map(Map.Entry::getKey);
    }

    /** For whom a request is: the other end of its connection, or whoever a trusted proxy names. */
    record Clients(OwnProxies proxies) {

        /** Before anything is done, thus apart from what pages are told later; read as there. */
        String network(Peer peer, Request request) {
            if (!peer.isProxy()) {
                return peer.network();
            }
            return proxies.client(request.getMimeHeaders())
                    .map(client -> ClientNetwork.of(client.getHostAddress()).subscriber())
                    .orElseGet(peer::network);
        }
    }
}
