package fr.relance.support.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A network of its own between a browser and the application, which can be cut, as in the underground, or go silent. */
public final class Wire implements AutoCloseable {

    private final int server;
    private final ServerSocket entrance;
    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private volatile boolean cut;
    private volatile boolean silent;

    /** @param server the port of the application on this machine */
    public Wire(int server) throws IOException {
        this.server = server;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    /** Where browsers come in. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Nothing comes through any more. */
    public void cut() {
        cut = true;
        ends.forEach(Wire::close);
    }

    /** What is sent is never answered. */
    public void silence() {
        silent = true;
        ends.forEach(Wire::close);
    }

    public void mend() {
        cut = false;
        silent = false;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        ends.forEach(Wire::close);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket browser = entrance.accept();
                ends.add(browser);
                if (cut) {
                    close(browser);
                } else if (!silent) {
                    join(browser);
                }
            } catch (IOException e) {
                // Closed, or somebody hung up: the next one is waited for.
                continue;
            }
        }
    }

    private void join(Socket browser) throws IOException {
        Socket application = new Socket(InetAddress.getLoopbackAddress(), server);
        ends.add(application);
        run(() -> pass(browser, application));
        run(() -> pass(application, browser));
    }

    private static void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // Either end hung up, and so does the other.
            close(from);
        } finally {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
