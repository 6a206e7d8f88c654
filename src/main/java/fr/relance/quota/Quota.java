package fr.relance.quota;

import fr.relance.kernel.OwnerId;
import fr.relance.quota.Meters.Meter;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * How much of its room each account uses. Measured beside the first write of an account, again once enough may have been written to
 * matter, and before anything is refused; in between, figures in memory answer. Each instance keeps figures of its own.
 */
@Service
public class Quota {

    /** Of each request: the state before it that undo remembers, what search reads anew, the text of a message that it tells of. */
    private static final long BYTES_OF_A_REQUEST = 256 * 1024;

    private static final long ROWS_OF_A_REQUEST = 50;

    /** What was typed is kept, searched, and remembered when it is changed. */
    private static final int TIMES_ITS_BODY = 8;

    private final Measuring measuring;
    private final Limits limits;
    private final Duration patience;
    private final Meters meters;

    Quota(Measuring measuring, QuotaProperties properties) {
        this.measuring = measuring;
        this.limits = properties.limits();
        this.patience = properties.patience();
        this.meters = new Meters(limits);
    }

    /**
     * Whether a request of that person has room; if so, it is counted. Only who would be refused waits for a fresh measure.
     *
     * @param body how long it is, at most
     */
    public boolean admits(OwnerId owner, Effect effect, long body) {
        if (limits.areNone()) {
            return true;
        }
        Meter meter = meters.of(owner);
        if (effect != Effect.FREE) {
            measuring.begin(owner, meter, false);
            if (!meter.admits(effect)) {
                Measuring.await(meter, patience);
            }
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

    /** How it stands, for a page that is seldom looked at; empty where there is no limit, or where it takes long to tell. */
    public Optional<Share> look(OwnerId owner) {
        if (!limits.areNone()) {
            Meter meter = meters.of(owner);
            measuring.begin(owner, meter, true);
            Measuring.await(meter, patience);
        }
        return known(owner);
    }
}
