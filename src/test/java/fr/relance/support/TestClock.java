package fr.relance.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests set; it stands at Tuesday 3 March 2026, noon in Paris, until told otherwise. */
public final class TestClock extends Clock {

    /** The zone of candidates who chose none. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Instant START =
            LocalDateTime.of(2026, 3, 3, 12, 0).atZone(PARIS).toInstant();

    private volatile Instant now = START;

    /** Sets the hands to a local date-time in Paris. */
    public void setTo(LocalDateTime paris) {
        now = paris.atZone(PARIS).toInstant();
    }

    /** Back to the start. */
    public void reset() {
        now = START;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        TestClock outer = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }

            @Override
            public Instant instant() {
                return outer.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return now;
    }
}
