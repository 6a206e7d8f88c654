package fr.relance.shell.server;

import fr.relance.account.limit.ClientNetwork;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Lets connections in, so many of each client network, and ends those whose client is too slow. */
final class BoundedEndpoint extends NioEndpoint {

    private static final int MORE_THAN_ROOM = 128;

    private final Peers peers = new Peers();
    private @Nullable RequestLimits limits;
    private OwnProxies proxies = address -> false;
    private int room = Integer.MAX_VALUE;
    private long lastSweep = System.nanoTime();

    void keep(RequestLimits toKeep, OwnProxies trusted, int connections) {
        limits = toKeep;
        proxies = trusted;
        room = connections;
        // One more is let in before the one that gives way has gone.
        setMaxConnections(connections + MORE_THAN_ROOM);
    }

    Peers peers() {
        return peers;
    }

    @Override
    public void setHandler(Handler<NioChannel> handler) {
        super.setHandler(new WatchedConnections(handler, peers));
    }

    @Override
    protected boolean setSocketOptions(SocketChannel connection) {
        InetAddress address = connection.socket().getInetAddress();
        if (address == null || !admit(connection, address)) {
            destroySocket(connection);
            return false;
        }
        if (super.setSocketOptions(connection)) {
            return true;
        }
        peers.remove(connection);
        return false;
    }

    private boolean admit(SocketChannel connection, InetAddress address) {
        boolean proxy = proxies.has(address);
        // A proxy holds connections for many: each of them counts by itself.
        String network = proxy
                ? connection.socket().getRemoteSocketAddress().toString()
                : ClientNetwork.of(address.getHostAddress()).subscriber();
        if (!hasShare(network) || (peers.size() >= room && !giveWay(peers.inTheWayOf(network)))) {
            return false;
        }
        peers.add(connection, new Peer(network, proxy));
        return true;
    }

    /** Many people may stand behind one address: what their browsers keep open for later gives way to what one of them asks now. */
    private boolean hasShare(String network) {
        int most = limits().connections();
        int count = peers.count(network);
        return count < most || (count < 2 * most && giveWay(peers.idleOf(network)));
    }

    private boolean giveWay(Optional<SocketChannel> other) {
        other.ifPresent(connection -> {
            Peer peer = peers.of(connection);
            if (peer != null) {
                peer.giveWay();
            }
            end(connection);
        });
        return other.isPresent();
    }

    /** Looks once at every connection. */
    void sweep() {
        long now = System.nanoTime();
        long since = now - lastSweep;
        lastSweep = now;
        SlowReaders readers = new SlowReaders(limits(), Math.max(1, getMaxThreads() / 2));
        peers.forEach((connection, peer) -> {
            if (peer.isLateWithItsHead(limits().head())) {
                end(connection);
            } else if (connections.get(connection) instanceof NioSocketWrapper socket
                    && socket.interestOpsHas(SelectionKey.OP_WRITE)) {
                peer.stuckFor(since);
                readers.add(connection, peer);
            }
        });
        readers.cut();
    }

    /** On a thread of its own turn, so that nobody is working on it meanwhile. */
    private void end(SocketChannel connection) {
        SocketWrapperBase<NioChannel> socket = connections.get(connection);
        if (socket != null) {
            processSocket(socket, SocketEvent.ERROR, true);
        }
    }

    private RequestLimits limits() {
        return Objects.requireNonNull(limits);
    }

    /** Those whose answers cannot be sent at the moment, each of whom holds a thread: who takes too long is cut off, and so are too many. */
    static final class SlowReaders {

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

    /** Notes of each connection whether a thread works on it and when it is closed. */
    record WatchedConnections(Handler<NioChannel> handler, Peers peers) implements Handler<NioChannel> {

        @Override
        public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
            Peer peer = peers.of(socket.getSocket().getIOChannel());
            if (peer == null) {
                return handler.process(socket, event);
            }
            SocketState state = SocketState.CLOSED;
            peer.begin(socket);
            try {
                state = handler.process(socket, event);
            } finally {
                peer.end(state);
                if (peer.isIdle()) {
                    peers.count(peer, peer.own());
                }
            }
            return state;
        }

        @Override
        public void release(SocketWrapperBase<NioChannel> socket) {
            peers.remove(socket.getSocket().getIOChannel());
            handler.release(socket);
        }

        @Override
        public Object getGlobal() {
            return handler.getGlobal();
        }

        @Override
        public void pause() {
            handler.pause();
        }

        @Override
        public void recycle() {
            handler.recycle();
        }
    }
}
