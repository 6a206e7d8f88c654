package fr.relance.shell.server;

import fr.relance.account.ClientNetwork;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.coyote.Request;

/** For whom a request is: the other end of its connection, or whoever a trusted proxy names. */
record Clients(Predicate<InetAddress> proxies) {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]{1,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Before anything is done, thus apart from what pages are told later; read as there: from the end, past our own proxies. */
    String network(Peer peer, Request request) {
        String client = peer.network();
        if (!peer.isProxy()) {
            return client;
        }
        List<String> written = written(request);
        for (int at = written.size() - 1; at >= 0; at--) {
            client = ClientNetwork.of(written.get(at)).subscriber();
            if (!isProxy(written.get(at))) {
                return client;
            }
        }
        return client;
    }

    private boolean isProxy(String address) {
        try {
            return LITERAL.matcher(address).matches() && proxies.test(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static List<String> written(Request request) {
        List<String> all = new ArrayList<>();
        Enumeration<String> lines = request.getMimeHeaders().values("X-Forwarded-For");
        while (lines.hasMoreElements()) {
            for (String one : lines.nextElement().split(",", -1)) {
                all.add(one.strip());
            }
        }
        return all;
    }
}
