package fr.relance.reminder;

import fr.relance.account.CandidateClock;
import fr.relance.kernel.OwnerId;
import fr.relance.reminder.ReminderHistory.Past;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what became of their reminders. */
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
        Optional<Instant> sent = past.stream()
                .filter(Past::isSent)
                .map(Past::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        Optional<Past> last = past.stream().findFirst();
        return new ReminderStatus(
                last.map(Past::madeAt).map(at -> at(at, zone)).orElse(null),
                sent.map(at -> at(at, zone)).orElse(null),
                next(owner, zone),
                last.map(Past::day).filter(day -> isQuiet(past, day)).orElse(null),
                trouble(past).map(each -> trouble(each, zone)).orElse(null));
    }

    private static boolean isQuiet(List<Past> past, LocalDate day) {
        return past.stream()
                .filter(each -> each.day().equals(day))
                .allMatch(each -> each.state() == ReminderState.NOTHING);
    }

    /** What left of one kind, or along one way, says nothing about the others: of each the newest counts, and the newest of these is told. */
    private static Optional<Past> trouble(List<Past> past) {
        Set<String> newer = new HashSet<>();
        return past.stream()
                .filter(each -> newer.add(each.kind() + " " + each.way()))
                .filter(Past::isTrouble)
                .findFirst();
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
                past.way(),
                past.failure() == null ? Failure.UNREACHABLE : past.failure(),
                past.isOpen() ? at(past.nextTryAt(), zone) : null);
    }

    private static LocalDateTime at(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
