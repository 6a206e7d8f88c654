package fr.relance.sending;

import fr.relance.followup.DepartureState;
import fr.relance.followup.StoppedMail;
import fr.relance.followup.Wording;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InList;
import fr.relance.kernel.OwnerId;
import fr.relance.queue.LeasedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that were entrusted. */
@Component
class DepartureRows {

    private static final LeasedRows.Table TABLE = new LeasedRows.Table(
            "departure", "LEAVING", "obstacle", "obstacle = :reason, settled = (:state <> 'LEFT')");

    static final String COLUMNS =
            "select id, owner_id, follow_up_id, state, recipient, text_key, subject, body, fingerprint, relance_version,"
                    + " confirmed_slot, leaves_at, next_try_at, ended_at, obstacle, attempts from departure ";

    private final JdbcClient jdbc;
    private final LeasedRows leased;

    DepartureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.leased = leased(jdbc);
    }

    static LeasedRows leased(JdbcClient jdbc) {
        return new LeasedRows(jdbc, TABLE);
    }

    List<DepartureRow> of(OwnerId owner, Collection<FollowUpId> followUps) {
        return jdbc.sql(COLUMNS + "where owner_id = :owner and follow_up_id in (:ids)")
                .param("owner", owner.value())
                .param("ids", InList.of(followUps))
                .query(DepartureRows::read)
                .list();
    }

    Optional<DepartureRow> of(OwnerId owner, FollowUpId followUp) {
        return of(owner, List.of(followUp)).stream().findFirst();
    }

    void add(DepartureRow row) {
        jdbc.sql("""
                        insert into departure (id, owner_id, follow_up_id, state, recipient, text_key, subject, body,
                          fingerprint, relance_version, confirmed_slot, leaves_at, next_try_at, attempts)
                        values (:id, :owner, :followUp, 'WAITING', :to, :text, :subject, :body,
                          :fingerprint, :version, :slot, :at, :at, 0)""")
                .param("id", row.id())
                .param("owner", row.owner().value())
                .param("followUp", row.followUp().value())
                .param("to", row.to())
                .param("text", row.confirmed().text())
                .param("subject", row.confirmed().words().subject())
                .param("body", row.confirmed().words().body())
                .param("fingerprint", row.confirmed().fingerprint())
                .param("version", row.confirmed().version())
                .param("slot", row.confirmedSlot())
                .param("at", LeasedRows.sqlTime(row.leavesAt()))
                .update();
    }

    /** Takes it back in one of these states; whether it stood in one. */
    boolean remove(OwnerId owner, FollowUpId followUp, Collection<DepartureState> states) {
        return jdbc.sql("delete from departure where owner_id = :owner and follow_up_id = :id and state in (:states)")
                        .param("owner", owner.value())
                        .param("id", followUp.value())
                        .param("states", states.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    /** Nothing follows from it any more, or only what its owner says; whether it was still underway. */
    boolean end(DepartureRow row, DepartureState state, @Nullable Obstacle obstacle, Instant now) {
        return leased.end(row.lease(), state, obstacle, now);
    }

    void retry(DepartureRow row, @Nullable Obstacle obstacle, Instant then) {
        leased.retry(row.lease(), obstacle, then);
    }

    /** Those that left without anybody having written down yet what follows. */
    List<DepartureRow> unsettled() {
        return jdbc.sql(COLUMNS + "where settled = false order by ended_at, id")
                .query(DepartureRows::read)
                .list();
    }

    /** What follows from it is written down. */
    void settled(DepartureRow row) {
        jdbc.sql("update departure set settled = true where id = ?")
                .param(row.id())
                .update();
    }

    /** What waits does not leave. */
    void holdBack(OwnerId owner, Obstacle why, Instant now) {
        jdbc.sql("update departure set state = 'FAILED', obstacle = :why, ended_at = :now"
                        + " where owner_id = :owner and state = 'WAITING'")
                .param("why", why.name())
                .param("now", LeasedRows.sqlTime(now))
                .param("owner", owner.value())
                .update();
    }

    /** Those of everybody of which it was known after that moment that they did not leave, or may not have. */
    List<StoppedMail> stoppedSince(Instant since) {
        return jdbc.sql("select owner_id, ended_at from departure where state in ('FAILED', 'UNSURE') and ended_at > ?"
                        + " order by ended_at, id")
                .param(LeasedRows.sqlTime(since))
                .query((row, number) -> new StoppedMail(
                        new OwnerId(row.getObject("owner_id", UUID.class)),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is over is not sent. Whoever was at it and is dead may have sent it: nobody tries again. */
    void giveUp(Instant now, Instant dueBefore) {
        jdbc.sql("update departure set state = 'FAILED', obstacle = coalesce(obstacle, 'MISSED'), ended_at = :now"
                        + " where state = 'WAITING' and leaves_at < :before")
                .param("now", LeasedRows.sqlTime(now))
                .param("before", LeasedRows.sqlTime(dueBefore))
                .update();
        jdbc.sql("update departure set state = 'UNSURE', obstacle = null, ended_at = :now"
                        + " where state = 'LEAVING' and next_try_at <= :now")
                .param("now", LeasedRows.sqlTime(now))
                .update();
    }

    static DepartureRow read(ResultSet row, int number) throws SQLException {
        String obstacle = row.getString("obstacle");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new DepartureRow(
                row.getObject("id", UUID.class),
                new OwnerId(row.getObject("owner_id", UUID.class)),
                new FollowUpId(row.getObject("follow_up_id", UUID.class)),
                DepartureState.valueOf(row.getString("state")),
                row.getString("recipient"),
                new Confirmation(
                        row.getString("text_key"),
                        new Wording(row.getString("subject"), row.getString("body")),
                        row.getLong("relance_version"),
                        row.getString("fingerprint")),
                row.getObject("confirmed_slot", LocalDateTime.class),
                row.getObject("leaves_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                obstacle == null ? null : Obstacle.valueOf(obstacle),
                row.getInt("attempts"));
    }
}
