package fr.relance.sending;

import fr.relance.account.Outside;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Where mail servers may stand: on the ports where mails are handed in, of machines of the public Internet that are not this one. The
 * configuration may allow it everywhere; unencrypted, nothing travels through any network.
 */
@Component
class MailPlaces {

    private static final Set<Integer> PORTS = Set.of(465, 587);

    private final SendingProperties properties;
    private final Outside outside;

    MailPlaces(SendingProperties properties, Outside outside) {
        this.properties = properties;
        this.outside = outside;
    }

    Predicate<InetSocketAddress> of(MailServer server) {
        if (server.encryption() == MailServer.Encryption.NONE) {
            return socket -> properties.localServers() && socket.getAddress().isLoopbackAddress();
        }
        return socket -> properties.localServers() || isOutside(socket);
    }

    private boolean isOutside(InetSocketAddress socket) {
        return PORTS.contains(socket.getPort()) && outside.isAt(socket.getAddress());
    }
}
