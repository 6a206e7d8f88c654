package fr.relance.shell.server;

import fr.relance.shell.server.Body.Bodies;
import fr.relance.shell.server.Peers.Clients;
import fr.relance.shell.server.Shares.Place;
import jakarta.servlet.ReadListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.IntSupplier;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request in once its body is there and it is its client’s turn. Until then it takes memory, so much, and no thread: whoever
 * sends a byte now and then keeps nobody waiting but themselves.
 */
final class Gate extends Passage {

    private static final int PART_OF_MEMORY = 8;

    private final RequestLimits limits;
    private final Clients clients;
    private final Peers peers;
    private final IntSupplier patience;
    private final Shares shares;
    private final Bodies bodies = new Bodies(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);

    /** Of a body that is refused for its size, so many bytes are waited for: only then does a browser show why. */
    Gate(Adapter inside, RequestLimits limits, Clients clients, Peers peers, IntSupplier patience) {
        super(inside);
        this.limits = limits;
        this.clients = clients;
        this.peers = peers;
        this.patience = patience;
        this.shares = new Shares(limits.atOnce(), limits.connections());
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        Peer peer = Peer.current();
        if (peer == null) {
            inside().service(request, response);
            return;
        }
        peer.headArrived();
        Visit visit = new Visit(request, response, peer, clients.network(peer, request));
        peers.count(peer, visit.network());
        if (visit.isFaulty()) {
            inside().service(request, response);
        } else if (peer.isProxy() && peers.count(visit.network()) > limits.connections()) {
            refuse(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (visit.isBodyRead()) {
            takeTurn(visit);
        } else if (request.getContentLengthLong() > patience.getAsInt()) {
            refuse(visit, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            await(visit);
        }
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        Visit visit = Visit.of(request);
        if (visit == null) {
            return inside().asyncDispatch(request, response, event);
        }
        request.setRequestThread();
        if (event == SocketEvent.OPEN_READ) {
            return goOn(visit);
        }
        if (event == SocketEvent.TIMEOUT) {
            tooLate(visit);
            return true;
        }
        drop(visit);
        request.clearRequestThread();
        return false;
    }

    private void await(Visit visit) {
        Request request = visit.request();
        request.setRequestThread();
        Body body = bodies.begin(visit.network());
        visit.expect(body);
        visit.stepAside(() -> drop(visit), limits);
        visit.untilMillis(limits.millisFor(0));
        request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
        request.setReadListener(new Arrival(() -> readMore(visit, body)));
        request.clearRequestThread();
    }

    /** Something has come, the end of the body, or its turn; false if nobody is there any more. */
    private boolean goOn(Visit visit) throws Exception {
        Body body = visit.body();
        if (visit.isWaiting()) {
            if (visit.isCalled()) {
                serve(visit);
            }
        } else if (body != null && body.isWhole()) {
            settle(visit, body);
        } else if (body != null) {
            return read(visit, body);
        }
        return true;
    }

    private boolean read(Visit visit, Body body) throws Exception {
        try {
            visit.request().onDataAvailable();
        } catch (BadRequestException e) {
            refuse(visit, HttpServletResponse.SC_BAD_REQUEST);
            return true;
        } catch (IOException gone) {
            drop(visit);
            return false;
        }
        if (body.received() > patience.getAsInt()) {
            refuse(visit, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        return true;
    }

    /** Called by the server when bytes are there. */
    private void readMore(Visit visit, Body body) throws IOException {
        if (visit.read(body, limits.largest().toBytes(), patience.getAsInt())) {
            bodies.makeRoom();
        }
        if (visit.isBodyRead()) {
            body.end();
            // On this thread, as soon as it returns.
            visit.request().action(ActionCode.DISPATCH_READ, null);
        } else {
            visit.untilMillis(limits.millisFor(body.received()));
        }
    }

    private void settle(Visit visit, Body body) throws Exception {
        if (body.received() > limits.largest().toBytes()) {
            refuse(visit, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (body.isDropped()) {
            refuse(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            takeTurn(visit);
        }
    }

    private void takeTurn(Visit visit) throws Exception {
        Place place = shares.enter(visit, () -> visit.waitForItsTurn(() -> drop(visit), limits));
        if (place == Place.INSIDE) {
            serve(visit);
        } else if (place == Place.REFUSED) {
            refuse(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void tooLate(Visit visit) throws Exception {
        if (!visit.isWaiting()) {
            if (visit.isTimedOut()) {
                refuse(visit, HttpServletResponse.SC_REQUEST_TIMEOUT);
            }
        } else if (shares.withdraw(visit)) {
            if (visit.isTimedOut()) {
                refuse(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } else if (visit.isCalled() || (visit.isClaimedNow() && visit.isTimedOut())) {
            // Its turn came just now.
            serve(visit);
        }
    }

    private void serve(Visit visit) throws Exception {
        Body body = visit.body();
        try {
            if (body == null || body.take()) {
                enter(visit, body);
            } else {
                refuse(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } finally {
            leave(visit);
        }
    }

    private void refuse(Visit visit, int status) throws Exception {
        visit.request().setAttribute(Refusals.STATUS, status);
        try {
            enter(visit, new Body(visit.network()));
        } finally {
            forget(visit);
            visit.response().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** The connection is closed, or is to be. */
    private void drop(Visit visit) {
        if (visit.isOverNow()) {
            forget(visit);
            if (!shares.withdraw(visit) && visit.isClaimed()) {
                nextAfter(visit);
            }
        }
    }

    private void leave(Visit visit) {
        forget(visit);
        nextAfter(visit);
    }

    private void nextAfter(Visit visit) {
        Visit next = shares.leave(visit.network());
        while (next != null && !next.call()) {
            next = shares.leave(visit.network());
        }
    }

    private void forget(Visit visit) {
        Body body = visit.body();
        if (body != null) {
            bodies.forget(body);
        }
    }

    private void enter(Visit visit, @Nullable Body body) throws Exception {
        Request request = visit.request();
        InputBuffer its = request.getInputBuffer();
        visit.goOn();
        visit.peer().answering(visit.response());
        if (body != null) {
            request.setInputBuffer(body);
        }
        try {
            inside().service(request, visit.response());
        } finally {
            request.setInputBuffer(its);
            visit.peer().answered();
        }
    }

    /** What the server calls when bytes of a body are there. */
    record Arrival(Reading reading) implements ReadListener {

        /** Reads them. */
        @FunctionalInterface
        interface Reading {
            void read() throws IOException;
        }

        @Override
        public void onDataAvailable() throws IOException {
            reading.read();
        }

        @Override
        public void onAllDataRead() {
            // Seen when the last bytes are read.
        }

        @Override
        public void onError(Throwable failure) {
            // The connection is closed by whoever saw it.
        }
    }
}
