package fr.relance.sending;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;

/**
 * Connects to machines of the public Internet alone, on the ports where mails are handed in: the name of a server is what somebody
 * typed, and must not lead into the network of this machine. What is checked is the address to which it connects, whatever a name
 * server says a moment later.
 */
final class PublicSocket extends BoundedSocket {

    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND = 64;

    PublicSocket(Duration longest) {
        super(longest);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        requirePublic(endpoint);
        super.connect(endpoint, timeout);
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    private static void requirePublic(SocketAddress endpoint) throws IOException {
        if (endpoint instanceof InetSocketAddress socket && socket.getAddress() != null) {
            boolean mail = socket.getPort() == 465 || socket.getPort() == 587;
            if (!mail || !isPublic(socket.getAddress())) {
                throw new NotPublic();
            }
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean own = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !own && (address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6(address));
    }

    /** Neither « this network », shared between customers of one provider, kept for tests and protocols, nor reserved. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = first == SHARED_FIRST && (second & 0xc0) == SHARED_SECOND;
        boolean special = first == 192 && second == 0 && bytes[2] == 0 || first == 198 && (second & 0xfe) == 18;
        return first != 0 && first < 240 && !shared && !special;
    }

    /** Global unicast that carries no address of the fourth version, which could be any. */
    private static boolean isPublic6(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return address instanceof Inet6Address && global && !sixToFour && !teredo;
    }

    /** The server that was named is none of the public Internet. */
    static final class NotPublic extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
