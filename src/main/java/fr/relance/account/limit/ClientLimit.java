package fr.relance.account.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/** So many tries in so much time for each client, and four times as many for all clients of one subscriber of IPv6. */
@NamedInterface("limit")
public final class ClientLimit {

    static final int WIDER = 4;

    private final Buckets near;
    private final Buckets wide;

    /** @param tries at once, and again over each period */
    public ClientLimit(int tries, Duration period, Clock clock) {
        this.near = new Buckets(tries, period, clock);
        this.wide = new Buckets(Math.multiplyExact(tries, WIDER), period, clock);
    }

    /** Counts a try from an address if there is one left; how long to wait for the next one, zero if there was. */
    public Duration take(String address) {
        return take("", address);
    }

    /** The same for each thing that is tried. */
    Duration take(String what, String address) {
        return Buckets.takeAll(counted(what, ClientNetwork.of(address)));
    }

    /** Where a try counts. */
    Map<Buckets, String> counted(String what, ClientNetwork client) {
        Map<Buckets, String> counted = new LinkedHashMap<>();
        counted.put(near, what + " " + client.near());
        client.wide().ifPresent(subscriber -> counted.put(wide, what + " " + subscriber));
        return counted;
    }
}
