package fr.relance.shell.server;

import fr.relance.shell.server.Body.Incoming;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.AsyncContextCallback;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.jspecify.annotations.Nullable;

/** One request on its way in, and what the server has to be told so that no thread waits with it. */
final class Visit {

    /** The server keeps its own under 1. */
    private static final int NOTE = 17;

    private static final AsyncContextCallback NOTHING = new AsyncContextCallback() {

        @Override
        public void fireOnComplete() {
            // Nobody listens.
        }

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void incrementInProgressAsyncCount() {
            // No application counts it.
        }

        @Override
        public void decrementInProgressAsyncCount() {
            // No application counts it.
        }
    };

    private final Request request;
    private final Response response;
    private final Peer peer;
    private final String network;
    private @Nullable Body body;
    private boolean apart;
    private long apartSince;
    private volatile boolean waiting;
    private boolean over;
    private boolean claimed;

    Visit(Request request, Response response, Peer peer, String network) {
        this.request = request;
        this.response = response;
        this.peer = peer;
        this.network = network;
    }

    /** The one that waits apart from any thread, if there is one. */
    static @Nullable Visit of(Request request) {
        return (Visit) request.getNote(NOTE);
    }

    Request request() {
        return request;
    }

    Response response() {
        return response;
    }

    Peer peer() {
        return peer;
    }

    String network() {
        return network;
    }

    @Nullable
    Body body() {
        return body;
    }

    void expect(Body its) {
        body = its;
    }

    /** Whether it waits for its turn. */
    boolean isWaiting() {
        return waiting;
    }

    /** Before anybody can call it. */
    void waitForItsTurn(Runnable dropped, RequestLimits limits) {
        waiting = true;
        if (!apart) {
            stepAside(dropped, limits);
        }
        untilMillis(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - apartSince)
                + limits.turn().toMillis());
    }

    /** From now on it is heard of again when something happens. */
    void stepAside(Runnable dropped, RequestLimits limits) {
        apart = true;
        apartSince = System.nanoTime();
        request.setNote(NOTE, this);
        request.action(ActionCode.ASYNC_START, NOTHING);
        peer.waits(dropped, limits.longest());
    }

    /** It is heard of then at the latest, counted from when it stepped aside. */
    void untilMillis(long millis) {
        request.action(ActionCode.ASYNC_SETTIMEOUT, millis);
    }

    /** The thread that says so goes on with it, as if nothing had been. */
    void goOn() {
        if (apart) {
            apart = false;
            peer.goesOn();
            request.setNote(NOTE, null);
            request.action(ActionCode.ASYNC_SETTIMEOUT, -1L);
            if (!isCalled()) {
                request.action(ActionCode.ASYNC_DISPATCH, null);
            }
            request.action(ActionCode.ASYNC_DISPATCHED, null);
        }
    }

    /** Its turn has come: a thread will go on with it, unless one already does. False if nobody is there any more. */
    synchronized boolean call() {
        if (!over && !claimed) {
            claimed = true;
            request.action(ActionCode.ASYNC_DISPATCH, null);
        }
        return !over;
    }

    /** Whoever is told so, and nobody else, sees to it that it goes on. */
    synchronized boolean isClaimedNow() {
        boolean first = !over && !claimed;
        claimed |= first;
        return first;
    }

    /** Whether its turn has come. */
    synchronized boolean isClaimed() {
        return claimed;
    }

    boolean isCalled() {
        return asked(ActionCode.ASYNC_IS_DISPATCHING);
    }

    /** Whether it is too late and nobody has called it. */
    boolean isTimedOut() {
        return asked(ActionCode.ASYNC_TIMEOUT);
    }

    boolean isBodyRead() {
        return asked(ActionCode.REQUEST_BODY_FULLY_READ);
    }

    boolean isFaulty() {
        return asked(ActionCode.IS_ERROR);
    }

    /** Nothing more will be heard of it; true once. */
    synchronized boolean isOverNow() {
        boolean first = !over;
        over = true;
        request.setNote(NOTE, null);
        return first;
    }

    /** Whatever can be read without waiting; true if something took more memory than before. */
    boolean read(Body into, long kept, long most) throws IOException {
        boolean grown = false;
        Incoming incoming = new Incoming();
        while (!isBodyRead() && into.received() <= most && request.isReady()) {
            int length = request.doRead(incoming);
            if (length < 0) {
                return grown;
            }
            if (length > 0) {
                grown |= into.append(incoming.bytes(), kept);
            }
        }
        return grown;
    }

    private boolean asked(ActionCode question) {
        AtomicBoolean answer = new AtomicBoolean();
        request.action(question, answer);
        return answer.get();
    }
}
