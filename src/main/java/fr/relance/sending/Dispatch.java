package fr.relance.sending;

import fr.relance.followup.DepartureState;
import fr.relance.sending.Turns.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** Minutes until the next try, the last again and again. */
    private static final List<Integer> BACKOFF = List.of(1, 5, 15, 30);

    private final MailQueue queue;
    private final DepartureRows rows;
    private final Handover handover;
    private final Settlement settlement;
    private final Clock clock;
    private volatile boolean stopped;

    Dispatch(MailQueue queue, DepartureRows rows, Handover handover, Settlement settlement, Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.handover = handover;
        this.settlement = settlement;
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
        settlement.all();
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
        } catch (Obstructed e) {
            queue.tell(mail, e.obstacle().isAnswer() ? Answer.REFUSED : Answer.NONE);
            failed(row, e);
            return;
        } catch (Unsure e) {
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
        settlement.of(row);
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
}
