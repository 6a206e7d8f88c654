package fr.relance.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that goes back to the day on which something is told, so that demo plans are made as real ones were. */
final class DemoClock extends Clock {

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    DemoClock(Clock real) {
        this.real = real;
    }

    /** Runs a piece of the story as if at that moment, then comes back to the present. */
    void at(LocalDateTime moment, Runnable story) {
        Instant then = moment.atZone(DemoStory.ZONE).toInstant();
        offset = Duration.between(real.instant(), then);
        try {
            story.run();
        } finally {
            offset = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new View(this, zone);
    }

    /** The same hands, read in another zone. */
    private static final class View extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        View(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new View(clock, other);
        }
    }
}
