package fr.relance.reminder;

import fr.relance.account.CandidateClock;
import fr.relance.queue.Backoff;
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
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    static final Backoff BACKOFF = Backoff.ofMinutes(1, 5, 15, 60);

    private final List<Letter.LetterWriter> writers;
    private final Couriers couriers;
    private final Outbox outbox;
    private final Recipients recipients;
    private final CandidateClock clock;

    Delivery(
            List<Letter.LetterWriter> writers,
            Couriers couriers,
            Outbox outbox,
            Recipients recipients,
            CandidateClock clock) {
        this.writers = writers;
        this.couriers = couriers;
        this.outbox = outbox;
        this.recipients = recipients;
        this.clock = clock;
    }

    void send(Outbox.Claim claim) {
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
        outbox.end(claim, outcome, null, clock.instant());
    }

    private ReminderState hand(Outbox.Claim claim) {
        Optional<Letter> letter = letter(claim);
        boolean sent = letter.isPresent()
                && couriers.of(claim.way()).send(letter.get(), claim, clock.candidate(claim.owner()), clock.instant());
        return sent ? ReminderState.SENT : ReminderState.NOTHING;
    }

    /** What there is to say to who still wants to hear it. */
    private Optional<Letter> letter(Outbox.Claim claim) {
        Recipients.Recipient recipient = recipients.of(claim.owner());
        return recipient.uses(claim.way()) && recipient.wants(claim.kind())
                ? writer(claim.kind())
                        .write(claim.owner(), claim.day(), recipient.wishes().discreet())
                : Optional.empty();
    }

    private Letter.LetterWriter writer(ReminderKind kind) {
        return writers.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private void failed(Outbox.Claim claim, Failure failure, RuntimeException e) {
        LOG.warn(
                "A reminder did not leave at try {}: {}",
                claim.attempt(),
                e.getClass().getSimpleName());
        Instant now = clock.instant();
        if (failure == Failure.ADDRESS_REFUSED) {
            outbox.end(claim, ReminderState.GIVEN_UP, failure, now);
        } else {
            outbox.retry(claim, failure, now.plus(BACKOFF.after(claim.attempt())));
        }
    }
}
