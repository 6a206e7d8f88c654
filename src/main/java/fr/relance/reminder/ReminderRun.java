package fr.relance.reminder;

import fr.relance.account.CandidateClock;
import fr.relance.followup.Departures;
import fr.relance.kernel.OwnerId;
import fr.relance.queue.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * One run: what is due is made, what waits is sent. Whoever does it, and how many at once, changes nothing about what is sent; what a
 * reminder says is decided when it is sent.
 */
@Component
class ReminderRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRun.class);

    static final Backoff BACKOFF = Backoff.ofMinutes(1, 5, 15, 60);

    /** How long what became of a mail can be seen, and its link to stop them all works. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final Recipients recipients;
    private final PersonalSchedule schedule;
    private final Departures departures;
    private final List<Letter.Writer> writers;
    private final Outbox outbox;
    private final Couriers couriers;
    private final CandidateClock clock;

    /** For whom making fails since when, as far as this process knows. */
    private final Map<OwnerId, Instant> failing = new ConcurrentHashMap<>();

    private volatile @Nullable Instant last;

    ReminderRun(
            Recipients recipients,
            PersonalSchedule schedule,
            Departures departures,
            List<Letter.Writer> writers,
            Outbox outbox,
            Couriers couriers,
            CandidateClock clock) {
        this.recipients = recipients;
        this.schedule = schedule;
        this.departures = departures;
        this.writers = writers;
        this.outbox = outbox;
        this.couriers = couriers;
        this.clock = clock;
    }

    /** From now on somebody does it from time to time. */
    void begin() {
        last = clock.instant();
    }

    void once() {
        Set<Way> ways = couriers.ways();
        if (!ways.isEmpty()) {
            Instant now = clock.instant();
            outbox.giveUp(now);
            outbox.forget(now.minus(KEPT));
            make(now, ways);
            sendAll();
        }
        last = clock.instant();
    }

    /** Since when none came to its end; null where nobody does any. */
    @Nullable
    Instant last() {
        return last;
    }

    /** Whether there is somebody for whom no reminder could be made since before then. */
    boolean cannotMakeSinceBefore(Instant then) {
        return failing.values().stream().anyMatch(since -> since.isBefore(then));
    }

    /** The rows of what is due, along the ways that are open. */
    void make(Instant now, Set<Way> ways) {
        List<Recipients.Recipient> all = recipients.all();
        failing.keySet().retainAll(all.stream().map(Recipients.Recipient::owner).collect(Collectors.toSet()));
        all.forEach(recipient -> make(recipient, now, ways));
        departures
                .stoppedSince(now.minus(PersonalSchedule.NEWS))
                .forEach(mail ->
                        succeeds(() -> make(recipients.of(mail.owner()), List.of(schedule.notSent(mail)), now, ways)));
    }

    private void make(Recipients.Recipient recipient, Instant now, Set<Way> ways) {
        if (succeeds(() -> make(recipient, schedule.open(recipient, now), now, ways))) {
            failing.remove(recipient.owner());
        } else {
            failing.putIfAbsent(recipient.owner(), now);
        }
    }

    private void make(Recipients.Recipient recipient, List<Timetable.Window> open, Instant now, Set<Way> ways) {
        Map<LocalDate, List<Timetable.Window>> days =
                open.stream().collect(Collectors.groupingBy(Timetable.Window::day));
        ways.stream()
                .filter(recipient::uses)
                .forEach(way -> days.forEach((day, ofThatDay) -> {
                    Set<ReminderKind> made = outbox.made(recipient.owner(), day, way);
                    ofThatDay.stream()
                            .filter(window -> !made.contains(window.kind()))
                            .forEach(window -> outbox.make(recipient.owner(), window, way, now));
                }));
    }

    /** What fails for one person is no reason to leave out the others. */
    private static boolean succeeds(Runnable forSomebody) {
        try {
            forSomebody.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Reminders could not be made for somebody: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Until nothing is left; what ceases to be of use meanwhile is not found again either. */
    private void sendAll() {
        List<UUID> waiting = outbox.claimable(clock.instant());
        while (!waiting.isEmpty()) {
            waiting.forEach(id -> outbox.claim(id, clock.instant()).ifPresent(this::send));
            waiting = outbox.claimable(clock.instant());
        }
    }

    private void send(Outbox.Claim claim) {
        deliver(claim);
        last = clock.instant();
    }

    /**
     * Writes down what became of it. Should the process die before, the same mail goes once more when the lease is over, under the same
     * Message-ID: docs/reminders.md, « Once ».
     */
    private void deliver(Outbox.Claim claim) {
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

    private Letter.Writer writer(ReminderKind kind) {
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
