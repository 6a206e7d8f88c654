package fr.relance.reminder;

import fr.relance.account.CandidateClock;
import fr.relance.kernel.OwnerId;
import fr.relance.reminder.ReminderHistory.Past;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what became of their mails. */
@Service
@Transactional(readOnly = true)
public class ReminderStatuses {

    private final ReminderHistory history;
    private final Askers askers;
    private final Windows windows;
    private final Couriers couriers;
    private final CandidateClock clock;

    ReminderStatuses(ReminderHistory history, Askers askers, Windows windows, Couriers couriers, CandidateClock clock) {
        this.history = history;
        this.askers = askers;
        this.windows = windows;
        this.couriers = couriers;
        this.clock = clock;
    }

    /** Whether this installation can send mails at all. */
    public boolean canBeSent() {
        return couriers.ways().contains(Way.MAIL);
    }

    /** Where mails go. */
    public String addressOf(OwnerId owner) {
        return clock.candidate(owner).email();
    }

    /** Whether notifications reach devices. */
    public boolean canBePushed() {
        return couriers.ways().contains(Way.PUSH);
    }

    /** What became of somebody's mails, and what comes next. */
    public ReminderStatus of(OwnerId owner) {
        List<Past> past = history.of(owner);
        ZoneId zone = clock.candidate(owner).zone();
        Optional<Past> sent = past.stream().filter(Past::isSent).findFirst();
        Optional<Past> last = past.stream().findFirst();
        return new ReminderStatus(
                last.map(Past::madeAt).map(at -> at(at, zone)).orElse(null),
                sent.map(Past::endedAt).map(at -> at(at, zone)).orElse(null),
                next(owner, zone),
                last.filter(each -> each.state() == ReminderState.NOTHING)
                        .map(Past::day)
                        .orElse(null),
                past.stream()
                        .takeWhile(each -> !each.isSent())
                        .filter(Past::isTrouble)
                        .findFirst()
                        .map(each -> trouble(each, zone))
                        .orElse(null));
    }

    private ReminderStatus.@Nullable Next next(OwnerId owner, ZoneId zone) {
        return Optional.of(askers.of(owner))
                .filter(asked ->
                        asked.wishes().isAny() && couriers.ways().stream().anyMatch(asked::uses))
                .flatMap(asked -> windows.next(asked, clock.instant()))
                .map(window -> new ReminderStatus.Next(window.kind(), at(window.from(), zone)))
                .orElse(null);
    }

    private static ReminderStatus.Trouble trouble(Past past, ZoneId zone) {
        return new ReminderStatus.Trouble(
                past.day(),
                past.failure() == null ? Failure.UNREACHABLE : past.failure(),
                past.isOpen() ? at(past.nextTryAt(), zone) : null);
    }

    private static LocalDateTime at(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
