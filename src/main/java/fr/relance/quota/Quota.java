package fr.relance.quota;

import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * How much of its room each account uses. Measured in the database at the first write of an account, again once enough may have been
 * written to matter, and before anything is refused; in between, figures in memory answer. Each instance keeps figures of its own.
 */
@Service
public class Quota {

    /** Of each request: the state before it that undo remembers, what search reads anew, the text of a message that it tells of. */
    private static final long BYTES_OF_A_REQUEST = 256 * 1024;

    private static final long ROWS_OF_A_REQUEST = 50;

    /** What was typed is kept, searched, and remembered when it is changed. */
    private static final int TIMES_ITS_BODY = 8;

    /** However many accounts write at once, most connections are left to their requests. */
    private static final int MEASURED_AT_ONCE = 2;

    private final UsageQuery query;
    private final Clock clock;
    private final Limits limits;
    private final Meters meters;
    private final Semaphore turns = new Semaphore(MEASURED_AT_ONCE);

    Quota(UsageQuery query, QuotaProperties properties, Clock clock) {
        this.query = query;
        this.clock = clock;
        this.limits = properties.limits();
        this.meters = new Meters(limits);
    }

    /**
     * Whether a request of that person has room; if so, it is counted.
     *
     * @param body how long it is, at most
     */
    public boolean admits(OwnerId owner, Effect effect, long body) {
        if (limits.areNone()) {
            return true;
        }
        Meter meter = meters.of(owner);
        if (effect != Effect.FREE) {
            measure(owner, meter, false);
        }
        boolean admitted = meter.admits(effect);
        if (admitted) {
            meter.wrote(BYTES_OF_A_REQUEST + TIMES_ITS_BODY * body, ROWS_OF_A_REQUEST);
        }
        return admitted;
    }

    /** What is known without asking the database; empty where nothing is, or where there is no limit. */
    public Optional<Share> known(OwnerId owner) {
        return limits.areNone() ? Optional.empty() : meters.known(owner).map(Meter::share);
    }

    /** How it stands, for a page that is seldom looked at; empty where there is no limit. */
    public Optional<Share> look(OwnerId owner) {
        if (limits.areNone()) {
            return Optional.empty();
        }
        measure(owner, meters.of(owner), true);
        return known(owner);
    }

    /** Nobody waits: where it is being measured, or others are, what is known has to do. */
    private void measure(OwnerId owner, Meter meter, boolean curious) {
        if (!turns.tryAcquire()) {
            return;
        }
        try {
            if (meter.startMeasuring(clock.instant(), curious)) {
                try {
                    Meter.Written before = meter.written();
                    Instant start = clock.instant();
                    Usage usage = query.of(owner);
                    meter.measured(usage, before, start, clock.instant());
                } finally {
                    meter.stopMeasuring();
                }
            }
        } finally {
            turns.release();
        }
    }
}
