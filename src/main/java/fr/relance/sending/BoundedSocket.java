package fr.relance.sending;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * A conversation that leads nowhere but where it may, and comes to an end, however slowly or long the other side talks: the time
 * limits of libraries hold for each read alone. What is checked is the address to which it connects, whatever a name server says a
 * moment later.
 */
final class BoundedSocket extends Socket {

    private static final int MOST_BYTES = 256 * 1024;

    private final Deadline deadline;
    private final Predicate<InetSocketAddress> allowed;
    private final Runnable connected;
    private int left = MOST_BYTES;
    private int patience;

    /**
     * Not connected yet.
     *
     * @param allowed where it may connect to
     * @param connected told once it is
     */
    BoundedSocket(Deadline deadline, Predicate<InetSocketAddress> allowed, Runnable connected) {
        this.deadline = deadline;
        this.allowed = allowed;
        this.connected = connected;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress socket) || socket.isUnresolved()) {
            throw new UnknownHostException("No such server");
        }
        if (!allowed.test(socket)) {
            throw new Elsewhere();
        }
        super.connect(endpoint, deadline.millisLeft(timeout));
        connected.run();
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    /** For each read, as long as the whole conversation has time left. */
    @Override
    public synchronized void setSoTimeout(int timeout) throws SocketException {
        patience = timeout;
        super.setSoTimeout(timeout);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {

            @Override
            public int read() throws IOException {
                requireTime();
                return counted(super.read(), 1);
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                requireTime();
                int got = super.read(into, from, length);
                return counted(got, got);
            }
        };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(super.getOutputStream()) {

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                deadline.millisLeft(0);
                out.write(bytes, from, length);
            }
        };
    }

    private void requireTime() throws IOException {
        if (left < 0) {
            throw new SocketTimeoutException("The conversation takes too long");
        }
        super.setSoTimeout(deadline.millisLeft(patience));
    }

    private int counted(int result, int bytes) {
        left -= Math.max(0, bytes);
        return result;
    }

    /** The server that was named stands where nobody is let in from here. */
    static final class Elsewhere extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Until when a conversation may last; who proves to be there gets more time. */
    static final class Deadline {

        private volatile long end;

        /** @param longest from now on */
        Deadline(Duration longest) {
            extend(longest);
        }

        /** Instead of what was left. */
        void extend(Duration longest) {
            end = System.nanoTime() + longest.toNanos();
        }

        /**
         * How many milliseconds are left for the next step.
         *
         * @param atMost the answer otherwise; 0 for no other limit
         * @throws SocketTimeoutException if none is
         */
        int millisLeft(int atMost) throws SocketTimeoutException {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new SocketTimeoutException("The conversation takes too long");
            }
            return (int) Math.min(atMost == 0 ? Integer.MAX_VALUE : atMost, left);
        }
    }

    /** Makes sockets for one conversation, which comes to an end and leads nowhere but where it may. */
    static final class MailSockets extends SocketFactory {

        private final BoundedSocket.Deadline deadline;
        private final Predicate<InetSocketAddress> allowed;
        private final Runnable connected;

        MailSockets(BoundedSocket.Deadline deadline, Predicate<InetSocketAddress> allowed, Runnable connected) {
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
}
