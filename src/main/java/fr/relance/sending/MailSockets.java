package fr.relance.sending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.SocketFactory;

/** Makes sockets for one conversation each, which comes to an end. */
final class MailSockets extends SocketFactory {

    private final boolean localServers;
    private final Duration longest;

    /**
     * Makes a factory.
     *
     * @param localServers whether they may connect to whatever machine; otherwise to the public Internet alone
     * @param longest how long a conversation may take
     */
    MailSockets(boolean localServers, Duration longest) {
        this.localServers = localServers;
        this.longest = longest;
    }

    @Override
    public Socket createSocket() {
        return localServers ? new BoundedSocket(longest) : new PublicSocket(longest);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return createSocket(address, port);
    }

    private Socket connected(InetSocketAddress endpoint) throws IOException {
        Socket socket = createSocket();
        socket.connect(endpoint);
        return socket;
    }
}
