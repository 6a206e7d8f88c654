package fr.relance.sending;

import fr.relance.followup.FollowUps;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down what follows once a mail left: its relance is done. */
@Component
class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final DepartureRows rows;
    private final FollowUps followUps;

    Settlement(DepartureRows rows, FollowUps followUps) {
        this.rows = rows;
        this.followUps = followUps;
    }

    /** Of those that left before without anybody having done so. */
    void all() {
        rows.unsettled().forEach(this::of);
    }

    /** Of one; if it cannot be written now it is at the next look, unless its owner ended the relance meanwhile. */
    void of(DepartureRow row) {
        try {
            long version = followUps.get(row.owner(), row.followUp()).status().version();
            followUps.markDone(
                    row.owner(), row.followUp(), version, row.confirmed().words());
        } catch (NotAllowed | NotFound endedMeanwhile) {
            LOG.debug("A relance had ended before its mail left");
        } catch (RuntimeException later) {
            LOG.warn(
                    "A relance is to be marked as done later: {}",
                    later.getClass().getSimpleName());
            return;
        }
        rows.settled(row);
    }
}
