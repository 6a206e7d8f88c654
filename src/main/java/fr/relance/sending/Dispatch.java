package fr.relance.sending;

import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUps;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.queue.Backoff;
import fr.relance.sending.Turns.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    private static final Backoff BACKOFF = Backoff.ofMinutes(1, 5, 15, 30);

    private final MailQueue queue;
    private final DepartureRows rows;
    private final Handover handover;
    private final FollowUps followUps;
    private final Clock clock;
    private volatile boolean stopped;

    Dispatch(MailQueue queue, DepartureRows rows, Handover handover, FollowUps followUps, Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.handover = handover;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Everything that is due, one after the other. */
    void once() {
        look();
        for (Optional<MailQueue.Taken> mail = next(); mail.isPresent(); mail = next()) {
            send(mail.get());
        }
    }

    /** What is over, and what follows from what left. */
    void look() {
        Instant now = clock.instant();
        rows.unsettled().forEach(this::settle);
        rows.giveUp(now, now.minus(LATEST));
    }

    /** A mail that is to be sent now, by who asks. */
    Optional<MailQueue.Taken> next() {
        return stopped ? Optional.empty() : queue.next();
    }

    /** Begins no other mail. */
    void stop() {
        stopped = true;
    }

    /** Sends what was taken. */
    void send(MailQueue.Taken mail) {
        try {
            hand(mail, mail.row());
        } finally {
            queue.release(mail);
        }
    }

    private void hand(MailQueue.Taken mail, DepartureRow row) {
        if (clock.instant().isAfter(row.leavesAt().plus(LATEST))) {
            rows.end(row, DepartureState.FAILED, Obstacle.MISSED, clock.instant());
            return;
        }
        try {
            handover.hand(row, () -> queue.connected(mail));
            queue.tell(mail, Answer.TAKEN);
        } catch (Conversations.Obstructed e) {
            queue.tell(mail, e.obstacle().isAnswer() ? Answer.REFUSED : Answer.NONE);
            failed(row, e);
            return;
        } catch (Conversations.Unsure e) {
            queue.tell(mail, Answer.NONE);
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

    private void failed(DepartureRow row, Conversations.Obstructed e) {
        LOG.warn("A mail did not leave at try {}: {}", row.attempt(), e.obstacle());
        Instant now = clock.instant();
        Instant then = now.plus(BACKOFF.after(row.attempt()));
        if (e.obstacle().isPassing() && then.isBefore(row.leavesAt().plus(LATEST))) {
            rows.retry(row, e.obstacle(), then);
        } else {
            rows.end(row, DepartureState.FAILED, e.obstacle(), now);
        }
    }

    /** Its relance is done; what cannot be written down now is at the next look, unless its owner ended the relance meanwhile. */
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
