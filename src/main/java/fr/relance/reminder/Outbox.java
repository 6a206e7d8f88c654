package fr.relance.reminder;

import fr.relance.account.Secrets;
import fr.relance.kernel.OwnerId;
import fr.relance.queue.LeasedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of mails: made once, handed to one instance at a time under a lease, forgotten after a while. */
@Component
class Outbox {

    private static final int AT_A_TIME = 100;
    private static final String CLAIMABLE =
            "state in ('WAITING', 'SENDING') and next_try_at <= :now and useless_at > :now";
    private static final LeasedRows.Table TABLE = new LeasedRows.Table(
            "reminder", "SENDING", "failure", "failure = coalesce(:reason, failure), stop_secret = null");

    private final JdbcClient jdbc;
    private final LeasedRows rows;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new LeasedRows(jdbc, TABLE);
    }

    /** Whether this instance made it: another may have, or its owner is gone. */
    boolean make(OwnerId owner, Timetable.Window window, Way way, Instant now) {
        String secret = Secrets.random();
        try {
            return jdbc.sql("""
                            insert into reminder (id, owner_id, kind, on_day, way, state, due_at, useless_at, made_at, attempts,
                              next_try_at, stop_secret, stop_hash)
                            values (:id, :owner, :kind, :day, :way, 'WAITING', :due, :useless, :now, 0, :now, :secret, :hash)""")
                            .param("id", UUID.randomUUID())
                            .param("owner", owner.value())
                            .param("kind", window.kind().name())
                            .param("day", window.day())
                            .param("way", way.name())
                            .param("due", LeasedRows.sqlTime(window.from()))
                            .param("useless", LeasedRows.sqlTime(window.until()))
                            .param("now", LeasedRows.sqlTime(now))
                            .param("secret", secret)
                            .param("hash", Secrets.hash(secret))
                            .update()
                    == 1;
        } catch (DataIntegrityViolationException madeByAnother) {
            return false;
        }
    }

    /** Which need not be made for that day along that way: they were, or came along another before that one was open. */
    Set<ReminderKind> made(OwnerId owner, LocalDate day, Way way) {
        return jdbc
                .sql("select kind from reminder where owner_id = ? and on_day = ? and (way = ? or state = 'SENT')")
                .params(owner.value(), day, way.name())
                .query(String.class)
                .list()
                .stream()
                .map(ReminderKind::valueOf)
                .collect(Collectors.toSet());
    }

    /** Those that may be claimed, the longest due first. */
    List<UUID> claimable(Instant now) {
        return jdbc.sql("select id from reminder where " + CLAIMABLE + " order by due_at, id limit " + AT_A_TIME)
                .param("now", LeasedRows.sqlTime(now))
                .query(UUID.class)
                .list();
    }

    /** Of several who try at once one succeeds; a lease that nobody ended is taken over. */
    Optional<Claim> claim(UUID id, Instant now) {
        return rows.claim(id, CLAIMABLE, now) ? read(id) : Optional.empty();
    }

    /** It left, there was nothing to say, or trying again is of no use. */
    void end(Claim claim, ReminderState state, @Nullable Failure failure, Instant now) {
        rows.end(claim.lease(), state, failure, now);
    }

    /** It did not leave, and is tried again then. */
    void retry(Claim claim, Failure failure, Instant then) {
        rows.retry(claim.lease(), failure, then);
    }

    /** What is of no use any more is not sent, except by who is at it. */
    void giveUp(Instant now) {
        jdbc.sql("update reminder set state = 'GIVEN_UP', ended_at = :now, stop_secret = null"
                        + " where useless_at <= :now"
                        + " and (state = 'WAITING' or state = 'SENDING' and next_try_at <= :now)")
                .param("now", LeasedRows.sqlTime(now))
                .update();
    }

    void forget(Instant madeBefore) {
        jdbc.sql("delete from reminder where made_at < ?")
                .param(LeasedRows.sqlTime(madeBefore))
                .update();
    }

    /** Whose mail carried that secret. */
    Optional<OwnerId> ownerOf(String stopSecret) {
        return jdbc.sql("select owner_id from reminder where stop_hash = ?")
                .param(Secrets.hash(stopSecret))
                .query(UUID.class)
                .optional()
                .map(OwnerId::new);
    }

    private Optional<Claim> read(UUID id) {
        return jdbc.sql(
                        "select id, owner_id, kind, on_day, way, useless_at, attempts, stop_secret from reminder where id = ?")
                .param(id)
                .query(Outbox::read)
                .optional();
    }

    private static Claim read(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                new OwnerId(row.getObject("owner_id", UUID.class)),
                ReminderKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                Way.valueOf(row.getString("way")),
                row.getObject("useless_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("stop_secret"));
    }

    /**
     * A mail that one instance sends now, and no other.
     *
     * @param uselessAt from when on nobody needs it any more
     * @param attempt counts from 1; whoever claims it later has a higher one, so that a late word of this one is not heard
     * @param stopSecret what the mail carries to stop all others
     */
    record Claim(
            UUID id,
            OwnerId owner,
            ReminderKind kind,
            LocalDate day,
            Way way,
            Instant uselessAt,
            int attempt,
            String stopSecret) {

        LeasedRows.Lease lease() {
            return new LeasedRows.Lease(id, attempt);
        }
    }
}
