package fr.relance.sending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/** Makes sockets for one conversation, which comes to an end and leads nowhere but where it may. */
final class MailSockets extends SocketFactory {

    private final Deadline deadline;
    private final Predicate<InetSocketAddress> allowed;
    private final Runnable connected;

    MailSockets(Deadline deadline, Predicate<InetSocketAddress> allowed, Runnable connected) {
        this.deadline = deadline;
        this.allowed = allowed;
        this.connected = connected;
    }

    @Override
    public Socket createSocket() {
        return new BoundedSocket(deadline, allowed, connected);
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
