package fr.relance.shell.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** The other end of one connection: whose it is, and what is waited for. */
final class Peer {

    private static final ThreadLocal<Peer> CURRENT = new ThreadLocal<>();

    private final String own;
    private final boolean proxy;
    private volatile String network;
    private volatile long owingSince = now();
    private volatile boolean owing = true;
    private volatile boolean busy;
    private volatile boolean leaving;
    private volatile boolean gone;
    private volatile @Nullable Response answer;
    private volatile @Nullable Runnable pending;
    private volatile @Nullable SocketWrapperBase<?> socket;
    private volatile long stuckNanos;
    private volatile long writtenBefore;

    Peer(String network, boolean proxy) {
        this.own = network;
        this.network = network;
        this.proxy = proxy;
    }

    /** That of the connection that this thread works on. */
    static @Nullable Peer current() {
        return CURRENT.get();
    }

    /** As whom it is counted. */
    String network() {
        return network;
    }

    /** As whom it is counted while nothing is asked. */
    String own() {
        return own;
    }

    /** It is somebody else's by now, as a proxy says. */
    void belongsTo(String other) {
        network = other;
    }

    /** Whether it asks for others, whose addresses it tells. */
    boolean isProxy() {
        return proxy;
    }

    /** Whether a thread works on it. */
    boolean isBusy() {
        return busy;
    }

    /** Whether its next request is waited for, and it is not about to be closed: whoever is there has asked for nothing. */
    boolean isIdle() {
        return owing && !busy && !leaving;
    }

    /** Whether it is about to be closed, for another that came. */
    boolean isLeaving() {
        return leaving;
    }

    /** It is closed for another that came, as soon as a thread is there to do so. */
    void giveWay() {
        leaving = true;
    }

    /** Since when the next head is waited for. */
    long owingSince() {
        return owingSince;
    }

    void begin(SocketWrapperBase<?> its) {
        socket = its;
        busy = true;
        stuckNanos = 0;
        writtenBefore = 0;
        CURRENT.set(this);
    }

    void end(SocketState state) {
        CURRENT.remove();
        busy = false;
        if (!owing && pending == null && state != SocketState.CLOSED) {
            owingSince = now();
            owing = true;
        }
    }

    /** The head of a request is there. */
    void headArrived() {
        owing = false;
    }

    /** It is answered from now on. */
    void answering(Response its) {
        answer = its;
    }

    /** On the same thread more requests may follow that have come already. */
    void answered() {
        writtenBefore = written();
        answer = null;
    }

    /** No thread works on its request, which waits for something; whoever drops the connection says so. */
    void waits(Runnable dropped, Duration longest) {
        pending = dropped;
        SocketWrapperBase<?> its = socket;
        if (its != null) {
            its.setReadTimeout(longest.toMillis() * 2);
        }
    }

    void goesOn() {
        pending = null;
    }

    /** Its connection counts no more. */
    void leaves() {
        gone = true;
    }

    boolean isGone() {
        return gone;
    }

    void gone() {
        Runnable dropped = pending;
        if (dropped != null) {
            pending = null;
            dropped.run();
        }
    }

    boolean isLateWithItsHead(Duration patience) {
        return owing && !busy && now() - owingSince > patience.toNanos();
    }

    /** It could be sent no more just now, and that long ago it was looked at as well. */
    void stuckFor(long nanos) {
        stuckNanos += answer == null ? 0 : nanos;
    }

    /** How long its answers have stood still, in all, while one thread was busy with them; 0 without one. */
    long stuckMillis() {
        return answer == null ? 0 : TimeUnit.NANOSECONDS.toMillis(stuckNanos);
    }

    /** How much of its answers has gone out meanwhile. */
    long written() {
        Response current = answer;
        return writtenBefore + (current == null ? 0 : current.getBytesWritten(false));
    }

    private static long now() {
        return System.nanoTime();
    }
}
