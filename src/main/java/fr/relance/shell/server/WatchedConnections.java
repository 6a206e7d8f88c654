package fr.relance.shell.server;

import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

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
