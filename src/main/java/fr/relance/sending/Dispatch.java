package fr.relance.sending;

import fr.relance.account.CandidateClock;
import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
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

    private static final int TRIES_TO_MARK = 3;

    private final DepartureRows rows;
    private final SenderAccounts accounts;
    private final Conversations conversations;
    private final FollowUps followUps;
    private final CandidateClock clock;

    Dispatch(
            DepartureRows rows,
            SenderAccounts accounts,
            Conversations conversations,
            FollowUps followUps,
            CandidateClock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.conversations = conversations;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Everything that is due. */
    void once() {
        Instant now = clock.instant();
        rows.settle(now, now.minus(LATEST));
        rows.due(now).forEach(id -> rows.claim(id, clock.instant()).ifPresent(this::send));
    }

    private void send(DepartureRow row) {
        Obstacle inTheWay = inTheWay(row);
        Optional<SenderAccounts.Credentials> credentials = accounts.credentials(row.owner());
        if (inTheWay != null || credentials.isEmpty()) {
            rows.end(row, DepartureState.FAILED, inTheWay == null ? Obstacle.NO_ACCOUNT : inTheWay, clock.instant());
            return;
        }
        try {
            hand(row, credentials.get());
        } catch (Obstructed e) {
            failed(row, e);
            return;
        } catch (Unsure | RuntimeException e) {
            LOG.warn("Whether a mail left is not known: {}", e.getClass().getSimpleName());
            rows.end(row, DepartureState.UNSURE, null, clock.instant());
            return;
        }
        rows.end(row, DepartureState.LEFT, null, clock.instant());
        markDone(row);
    }

    /** What was confirmed was this relance at this slot. */
    private @Nullable Obstacle inTheWay(DepartureRow row) {
        try {
            FollowUpView followUp = followUps.get(row.owner(), row.followUp());
            boolean same = row.confirmedSlot() == null
                    || row.confirmedSlot().equals(followUp.slot().at());
            return followUp.isPending() && same ? null : Obstacle.CHANGED;
        } catch (NotFound e) {
            return Obstacle.CHANGED;
        }
    }

    private void hand(DepartureRow row, SenderAccounts.Credentials credentials) throws Obstructed, Unsure {
        SenderAccount account = credentials.account();
        var author = clock.candidate(row.owner());
        OutgoingMail mail = new OutgoingMail(
                row.id(),
                author.firstName() + " " + author.lastName(),
                account.address(),
                row.to(),
                account.copyToSelf(),
                row.words(),
                clock.instant().atZone(author.zone()));
        conversations.hand(account, credentials.password(), mail);
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

    /** Its owner may change it at the same moment; if they ended it themselves, it has ended. */
    private void markDone(DepartureRow row) {
        for (int tries = 0; tries < TRIES_TO_MARK; tries++) {
            try {
                long version =
                        followUps.get(row.owner(), row.followUp()).status().version();
                followUps.markDone(row.owner(), row.followUp(), version, row.words());
                return;
            } catch (NotAllowed | NotFound endedMeanwhile) {
                return;
            } catch (StaleVersion | ConcurrencyFailureException changedMeanwhile) {
                LOG.info("A relance changed while its mail left");
            }
        }
    }
}
