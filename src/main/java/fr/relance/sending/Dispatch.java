package fr.relance.sending;

import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUps;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands mails over at their moment, and calls a relance done once the server took its mail. Whoever runs it, and how many at once,
 * changes nothing about what is sent: each mail at most once, docs/sending.md.
 */
@Component
class Dispatch {

    /** How late a mail may still leave: a relance of the morning is none of the afternoon. */
    static final Duration LATEST = Duration.ofHours(2);

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    /** Minutes until the next try, the last again and again. */
    private static final List<Integer> BACKOFF = List.of(1, 5, 15, 30);

    private final DepartureRows rows;
    private final Handover handover;
    private final FollowUps followUps;
    private final Clock clock;
    private volatile boolean stopped;

    Dispatch(DepartureRows rows, Handover handover, FollowUps followUps, Clock clock) {
        this.rows = rows;
        this.handover = handover;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Everything that is due. */
    void once() {
        Instant now = clock.instant();
        rows.unsettled().forEach(this::settle);
        rows.giveUp(now, now.minus(LATEST));
        for (UUID id : rows.due(now)) {
            if (!stopped) {
                rows.claim(id, clock.instant()).ifPresent(this::send);
            }
        }
    }

    /** Begins no other mail. */
    void stop() {
        stopped = true;
    }

    private void send(DepartureRow row) {
        if (clock.instant().isAfter(row.leavesAt().plus(LATEST))) {
            rows.end(row, DepartureState.FAILED, Obstacle.MISSED, clock.instant());
            return;
        }
        try {
            handover.hand(row);
        } catch (Obstructed e) {
            failed(row, e);
            return;
        } catch (Unsure e) {
            LOG.warn("Whether a mail left is not known");
            rows.end(row, DepartureState.UNSURE, null, clock.instant());
            return;
        } catch (RuntimeException ownFault) {
            LOG.warn("A mail could not be handed over: {}", ownFault.getClass().getSimpleName());
            rows.retry(row, row.obstacle(), clock.instant().plus(Duration.ofMinutes(1)));
            return;
        }
        rows.end(row, DepartureState.LEFT, null, clock.instant());
        settle(row);
    }

    private void failed(DepartureRow row, Obstructed e) {
        LOG.warn("A mail did not leave at try {}: {}", row.attempt(), e.obstacle());
        Instant now = clock.instant();
        Instant then = now.plus(Duration.ofMinutes(BACKOFF.get(Math.min(row.attempt(), BACKOFF.size()) - 1)));
        if (e.obstacle().isPassing() && then.isBefore(row.leavesAt().plus(LATEST))) {
            rows.retry(row, e.obstacle(), then);
        } else {
            rows.end(row, DepartureState.FAILED, e.obstacle(), now);
        }
    }

    /** Its relance is done; if that cannot be written now it is at the next look, unless its owner ended it meanwhile. */
    private void settle(DepartureRow row) {
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
