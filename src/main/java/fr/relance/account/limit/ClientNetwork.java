package fr.relance.account.limit;

import fr.relance.kernel.IpAddress;
import java.net.Inet6Address;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * Who counts as one client: an IPv4 address, or the /64 network of IPv6 in which a machine chooses its addresses at will. A subscriber is
 * given 256 of these and more, so that the /56 around them counts as well, with a larger share.
 *
 * @param near the client
 * @param wide what stands for the subscriber; empty for IPv4
 */
@NamedInterface("limit")
public record ClientNetwork(String near, Optional<String> wide) {

    private static final int NETWORK = 64;
    private static final int SUBSCRIBER = 56;

    /** All that is no address is one client. */
    private static final ClientNetwork UNREADABLE = new ClientNetwork("?", Optional.empty());

    /** That of an address as it is written, with or without a port; all that is no address is one client. */
    public static ClientNetwork of(String address) {
        return IpAddress.withOrWithoutPort(address)
                .map(read -> read instanceof Inet6Address
                        ? new ClientNetwork(
                                IpAddress.network(read, NETWORK).getHostAddress(),
                                Optional.of(IpAddress.network(read, SUBSCRIBER).getHostAddress()))
                        : new ClientNetwork(read.getHostAddress(), Optional.empty()))
                .orElse(UNREADABLE);
    }

    /** What stands for whoever pays for the line: all that one subscriber can come from. */
    public String subscriber() {
        return wide.orElse(near);
    }
}
