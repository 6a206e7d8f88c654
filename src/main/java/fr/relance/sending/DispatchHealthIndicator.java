package fr.relance.sending;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Unwell while a mail that should have been tried more than an hour ago was not: nobody looks for mails to send any more. */
@Component
class DispatchHealthIndicator implements HealthIndicator {

    private static final Duration LATE = Duration.ofHours(1);

    private final MailQueue queue;
    private final Clock clock;

    DispatchHealthIndicator(MailQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** A server that takes nothing now is its owner's affair: those mails are tried. */
    @Override
    public Health health() {
        boolean late = queue.isAnySince(clock.instant().minus(LATE));
        return late ? Health.down().build() : Health.up().build();
    }
}
