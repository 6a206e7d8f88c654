package fr.relance.shell.server;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** What has come of a body, in pieces that are given back one by one to whoever reads it. */
final class Body implements InputBuffer {

    private static final int PIECE = 8 * 1024;

    private final String network;
    private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
    private long received;
    private boolean whole;
    private boolean dropped;
    private boolean taken;

    Body(String network) {
        this.network = network;
    }

    String network() {
        return network;
    }

    /** How many bytes have come, kept or not. */
    synchronized long received() {
        return received;
    }

    /** How much memory it takes. */
    synchronized long held() {
        return (long) pieces.size() * PIECE;
    }

    synchronized boolean isWhole() {
        return whole;
    }

    /** Whether there was no room to keep it. */
    synchronized boolean isDropped() {
        return dropped;
    }

    /** Its end has come. */
    synchronized void end() {
        whole = true;
    }

    /** Nothing of it is kept, unless somebody reads it already; how much memory that gave back. */
    synchronized long drop() {
        if (taken) {
            return 0;
        }
        long held = held();
        dropped = true;
        pieces.clear();
        return held;
    }

    /** Somebody reads it from now on; false if there is nothing to read any more. */
    synchronized boolean take() {
        taken = !dropped;
        return taken;
    }

    /** Whether it could give way. */
    synchronized boolean mayBeDropped() {
        return !taken && !dropped;
    }

    /** Takes all of them; true if that took more memory. */
    synchronized boolean append(ByteBuffer bytes, long most) {
        received += bytes.remaining();
        if (received > most) {
            pieces.clear();
            return false;
        }
        int before = pieces.size();
        while (bytes.hasRemaining() && !dropped) {
            fill(bytes);
        }
        return pieces.size() > before;
    }

    private void fill(ByteBuffer bytes) {
        ByteBuffer last = pieces.peekLast();
        if (last == null || last.limit() == last.capacity()) {
            last = ByteBuffer.allocate(PIECE).limit(0);
            pieces.add(last);
        }
        int from = last.limit();
        int length = Math.min(bytes.remaining(), last.capacity() - from);
        last.limit(from + length).put(from, bytes, bytes.position(), length);
        bytes.position(bytes.position() + length);
    }

    @Override
    public synchronized int doRead(ApplicationBufferHandler reader) {
        ByteBuffer piece = pieces.poll();
        if (piece == null) {
            return -1;
        }
        reader.setByteBuffer(piece);
        return piece.remaining();
    }

    @Override
    public synchronized int available() {
        ByteBuffer next = pieces.peek();
        return next == null ? 0 : next.remaining();
    }

    /**
     * All bodies that are in memory; where there is no room for more, the largest gives way of those whose client takes the most, also one
     * that has come and waits for its turn.
     */
    static final class Bodies {

        /** What the form of a page takes: such a body never gives way. */
        private static final int SMALL = 16 * 1024;

        private final long most;
        private final Set<Body> all = new HashSet<>();

        Bodies(long most) {
            this.most = most;
        }

        synchronized Body begin(String network) {
            Body body = new Body(network);
            all.add(body);
            return body;
        }

        /** One of them has grown. */
        synchronized void makeRoom() {
            long over = all.stream().mapToLong(Body::held).sum() - most;
            while (over > 0) {
                Optional<Body> large = largest();
                if (large.isEmpty()) {
                    return;
                }
                over -= large.get().drop();
            }
        }

        synchronized void forget(Body body) {
            all.remove(body);
        }

        private Optional<Body> largest() {
            Map<String, Long> taken = new HashMap<>();
            all.forEach(body -> taken.merge(body.network(), body.held(), Long::sum));
            return all.stream()
                    .filter(body -> body.held() > SMALL && body.mayBeDropped())
                    .max(Comparator.<Body>comparingLong(body -> taken.getOrDefault(body.network(), 0L))
                            .thenComparingLong(Body::held));
        }
    }

    /** Where the server puts what it reads. */
    static final class Incoming implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        ByteBuffer bytes() {
            return bytes;
        }

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Whatever comes fits.
        }
    }
}
