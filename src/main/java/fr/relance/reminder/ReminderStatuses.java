package fr.relance.reminder;

import fr.relance.account.CandidateClock;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what became of their reminders. */
@Service
@Transactional(readOnly = true)
public class ReminderStatuses {

    private static final int AT_MOST = 300;

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final PersonalSchedule schedule;
    private final Couriers couriers;
    private final CandidateClock clock;

    ReminderStatuses(
            JdbcClient jdbc,
            Recipients recipients,
            PersonalSchedule schedule,
            Couriers couriers,
            CandidateClock clock) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.schedule = schedule;
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
        List<Past> past = past(owner);
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

    /** The latest first. */
    private List<Past> past(OwnerId owner) {
        return jdbc.sql("select kind, way, on_day, state, made_at, ended_at, failure, next_try_at from reminder"
                        + " where owner_id = ? order by made_at desc, on_day desc, kind, way limit " + AT_MOST)
                .param(owner.value())
                .query(ReminderStatuses::read)
                .list();
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
        return Optional.of(recipients.of(owner))
                .filter(recipient ->
                        recipient.wishes().isAny() && couriers.ways().stream().anyMatch(recipient::uses))
                .flatMap(recipient -> schedule.next(recipient, clock.instant()))
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

    private static Past read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        String failure = row.getString("failure");
        return new Past(
                ReminderKind.valueOf(row.getString("kind")),
                Way.valueOf(row.getString("way")),
                row.getObject("on_day", LocalDate.class),
                ReminderState.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                failure == null ? null : Failure.valueOf(failure),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant());
    }

    /** What became of one. */
    private record Past(
            ReminderKind kind,
            Way way,
            LocalDate day,
            ReminderState state,
            Instant madeAt,
            @Nullable Instant endedAt,
            @Nullable Failure failure,
            Instant nextTryAt) {

        boolean isSent() {
            return state == ReminderState.SENT;
        }

        /** Whether it should have left and did not, so far or at all. */
        boolean isTrouble() {
            return state == ReminderState.GIVEN_UP || (failure != null && isOpen());
        }

        boolean isOpen() {
            return state == ReminderState.WAITING || state == ReminderState.SENDING;
        }
    }
}
