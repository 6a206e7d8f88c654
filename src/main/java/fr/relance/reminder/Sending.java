package fr.relance.reminder;

import fr.relance.account.CandidateClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what was claimed and writes down what became of it. Should the process die between the two, the same mail goes once more when
 * the lease is over, under the same Message-ID: docs/reminders.md, « Once ».
 */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** Minutes until the next try, the last again and again. */
    private static final List<Integer> BACKOFF = List.of(1, 5, 15, 60);

    private final List<LetterWriter> writers;
    private final Couriers couriers;
    private final Outbox outbox;
    private final Askers askers;
    private final CandidateClock clock;

    Sending(List<LetterWriter> writers, Couriers couriers, Outbox outbox, Askers askers, CandidateClock clock) {
        this.writers = writers;
        this.couriers = couriers;
        this.outbox = outbox;
        this.askers = askers;
        this.clock = clock;
    }

    void send(Claim claim) {
        ReminderState outcome;
        try {
            outcome = hand(claim);
        } catch (MailException e) {
            failed(claim, Failure.of(e), e);
            return;
        } catch (RuntimeException e) {
            failed(claim, Failure.NOT_MADE, e);
            return;
        }
        outbox.end(claim, outcome, clock.instant());
    }

    private ReminderState hand(Claim claim) {
        Optional<Letter> letter = letter(claim);
        boolean sent = letter.isPresent()
                && couriers.of(claim.way()).send(letter.get(), claim, clock.candidate(claim.owner()), clock.instant());
        return sent ? ReminderState.SENT : ReminderState.NOTHING;
    }

    /** What there is to say to who still wants to hear it. */
    private Optional<Letter> letter(Claim claim) {
        Asked asked = askers.of(claim.owner());
        return asked.uses(claim.way()) && asked.wants(claim.kind())
                ? writer(claim.kind())
                        .write(claim.owner(), claim.day(), asked.wishes().discreet())
                : Optional.empty();
    }

    private LetterWriter writer(ReminderKind kind) {
        return writers.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private void failed(Claim claim, Failure failure, RuntimeException e) {
        LOG.warn(
                "A reminder did not leave at try {}: {}",
                claim.attempt(),
                e.getClass().getSimpleName());
        Instant now = clock.instant();
        if (failure == Failure.ADDRESS_REFUSED) {
            outbox.end(claim, ReminderState.GIVEN_UP, failure, now);
        } else {
            outbox.retry(claim, failure, now.plus(pause(claim.attempt())));
        }
    }

    /** After that try, from 1. */
    static Duration pause(int attempt) {
        return Duration.ofMinutes(BACKOFF.get(Math.min(attempt, BACKOFF.size()) - 1));
    }
}
