package fr.relance.reminder;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Unwell while a reminder is more than an hour late, cannot be made since an hour, or nobody looks for any to send; well where none can be sent. */
@Component
class RemindersHealthIndicator implements HealthIndicator {

    private final Couriers couriers;
    private final Rounds rounds;
    private final Lateness lateness;
    private final Clock clock;

    RemindersHealthIndicator(Couriers couriers, Rounds rounds, Lateness lateness, Clock clock) {
        this.couriers = couriers;
        this.rounds = rounds;
        this.lateness = lateness;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        boolean unwell = !couriers.ways().isEmpty()
                && (isStuck(now) || rounds.cannotMakeSinceBefore(now.minus(Lateness.LATE)) || lateness.isAny(now));
        return unwell ? Health.down().build() : Health.up().build();
    }

    private boolean isStuck(Instant now) {
        Instant last = rounds.last();
        return last != null && last.isBefore(now.minus(Lateness.LATE));
    }
}
