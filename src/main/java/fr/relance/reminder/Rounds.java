package fr.relance.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One round: what is due is made, what waits is sent. Whoever runs it, and how many at once, changes nothing about what is sent. */
@Component
class Rounds {

    /** How long what became of a mail can be seen, and its link to stop them all works. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final Making making;
    private final Sending sending;
    private final Outbox outbox;
    private final Couriers couriers;
    private final Clock clock;
    private volatile @Nullable Instant last;

    Rounds(Making making, Sending sending, Outbox outbox, Couriers couriers, Clock clock) {
        this.making = making;
        this.sending = sending;
        this.outbox = outbox;
        this.couriers = couriers;
        this.clock = clock;
    }

    /** From now on somebody runs it from time to time. */
    void begin() {
        last = clock.instant();
    }

    void once() {
        Set<Way> ways = couriers.ways();
        if (!ways.isEmpty()) {
            Instant now = clock.instant();
            outbox.giveUp(now);
            outbox.forget(now.minus(KEPT));
            making.make(now, ways);
            sendAll();
        }
        last = clock.instant();
    }

    /** Since when no round came to its end; null where nobody runs any. */
    @Nullable
    Instant last() {
        return last;
    }

    /** Whether there is somebody for whom no reminder could be made since before then. */
    boolean cannotMakeSinceBefore(Instant then) {
        return making.failsSinceBefore(then);
    }

    /** Until nothing is left; what ceases to be of use meanwhile is not found again either. */
    private void sendAll() {
        List<UUID> waiting = outbox.claimable(clock.instant());
        while (!waiting.isEmpty()) {
            waiting.forEach(id -> outbox.claim(id, clock.instant()).ifPresent(this::send));
            waiting = outbox.claimable(clock.instant());
        }
    }

    private void send(Claim claim) {
        sending.send(claim);
        last = clock.instant();
    }
}
