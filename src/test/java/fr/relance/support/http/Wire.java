package fr.relance.support.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** A network of its own between a browser and the application, which can be cut, as in the underground, go silent, or be late. */
public final class Wire implements AutoCloseable {

    private static final int BUFFER = 8192;

    private final int server;
    private final ServerSocket entrance;
    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private volatile boolean cut;
    private volatile boolean silent;
    private volatile @Nullable Held held;
    private volatile @Nullable String dropped;

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

    /** A browser that does not know a header. */
    public void drop(String header) {
        dropped = header;
    }

    /** From now on answers to that address stay on their way until they are let go, or others are held. */
    public Held hold(String method, String path) {
        Held late = new Held(method + " " + path + " ", true);
        held = late;
        return late;
    }

    /** From now on such a request does not reach the application until it is let go. */
    public Held holdBack(String method, String path) {
        Held late = new Held(method + " " + path + " ", false);
        held = late;
        return late;
    }

    /** What is late. */
    public static final class Held {

        private static final long PATIENCE_SECONDS = 30;

        private final String start;
        private final boolean answered;
        private final CountDownLatch there = new CountDownLatch(1);
        private final CountDownLatch letGo = new CountDownLatch(1);

        private Held(String start, boolean answered) {
            this.start = start;
            this.answered = answered;
        }

        /** Until it is on its way. */
        public void awaitIt() throws InterruptedException {
            if (!there.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody asked for it: " + start);
            }
        }

        /** They arrive, and so does whatever comes after. */
        public void letGo() {
            letGo.countDown();
        }

        private boolean isAskedFor(byte[] sent, int length) {
            return letGo.getCount() > 0 && new String(sent, 0, length, StandardCharsets.ISO_8859_1).startsWith(start);
        }

        private void await() {
            there.countDown();
            try {
                letGo.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
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
        AtomicReference<Held> late = new AtomicReference<>();
        run(() -> pass(browser, application, (bytes, length) -> {
            Held now = held;
            late.set(null);
            if (now != null && now.isAskedFor(bytes, length)) {
                if (now.answered) {
                    late.set(now);
                } else {
                    now.await();
                }
            }
        }));
        run(() -> pass(application, browser, (bytes, length) -> {
            Held now = late.get();
            if (now != null) {
                now.await();
            }
            rename(bytes, length);
        }));
    }

    private void rename(byte[] bytes, int length) {
        String header = dropped;
        int at = header == null ? -1 : new String(bytes, 0, length, StandardCharsets.ISO_8859_1).indexOf(header + ":");
        if (at >= 0) {
            bytes[at] = 'X';
        }
    }

    private static void pass(Socket from, Socket to, ObjIntConsumer<byte[]> before) {
        byte[] bytes = new byte[BUFFER];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                before.accept(bytes, length);
                out.write(bytes, 0, length);
            }
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
