package fr.relance.shell.server;

import fr.relance.account.ClientNetwork;
import org.apache.coyote.Request;

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
