package fr.relance.shell.server;

import fr.relance.shell.server.Peers.Clients;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.jspecify.annotations.Nullable;

/** HTTP for clients that are slow or greedy: they hold connections of their own, so many, and no thread while they keep us waiting. */
public final class BoundedProtocol extends Http11NioProtocol {

    /** What a connection takes while a request comes in: its buffers, most of all that for the head of the answer. */
    private static final long BYTES_PER_CONNECTION = 128 * 1024;

    private static final int FEW_CONNECTIONS = 256;

    private final BoundedEndpoint endpoint;
    private @Nullable RequestLimits limits;
    private OwnProxies proxies = address -> false;
    private @Nullable ScheduledFuture<?> sweeping;

    /** Made by the server, from the name of this class. */
    public BoundedProtocol() {
        this(new BoundedEndpoint());
    }

    private BoundedProtocol(BoundedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /** Says what to keep to, before it is started, and who is a proxy that comes for many. */
    public void keep(RequestLimits toKeep, OwnProxies trusted) {
        limits = toKeep;
        proxies = trusted;
        // A quarter of the memory at the most, in connections whose requests are coming in.
        long room = Math.max(FEW_CONNECTIONS, Runtime.getRuntime().maxMemory() / 4 / BYTES_PER_CONNECTION);
        endpoint.keep(toKeep, trusted, (int) Math.min(getMaxConnections(), room));
    }

    /** Keeps to what another one keeps to. */
    public void keepAs(BoundedProtocol other) {
        keep(Objects.requireNonNull(other.limits), other.proxies);
    }

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new Gate(
                adapter,
                Objects.requireNonNull(limits),
                new Clients(proxies),
                endpoint.peers(),
                this::getMaxSwallowSize));
    }

    @Override
    protected Processor createProcessor() {
        return new Http11Processor(this, getAdapter()) {

            /** On the thread of the request they are executed as soon as it returns; here they would overtake what came before. */
            @Override
            protected void executeDispatches() {
                if (!request.isRequestThread()) {
                    super.executeDispatches();
                }
            }
        };
    }

    @Override
    public void start() throws Exception {
        super.start();
        sweeping = getUtilityExecutor().scheduleWithFixedDelay(endpoint::sweep, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
        super.stop();
    }
}
