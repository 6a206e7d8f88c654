package fr.relance.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who counts as one client: an IPv4 address, or the /64 network that one subscriber is given in IPv6. */
public final class ClientNetwork {

    private static final int SUBSCRIBER_BYTES = 8;
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]+");

    private ClientNetwork() {}

    /** One name for all addresses of a client; what is no address is its own. */
    public static String of(String address) {
        String bare = address.split("%", 2)[0];
        return LITERAL.matcher(bare).matches() ? network(bare) : address;
    }

    private static String network(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), SUBSCRIBER_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return literal;
        }
    }
}
