package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the mails of one person, the latest first. */
@Component
class ReminderHistory {

    private static final int AT_MOST = 300;

    private final JdbcClient jdbc;

    ReminderHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Past> of(OwnerId owner) {
        return jdbc.sql("select kind, way, on_day, state, made_at, ended_at, failure, next_try_at from reminder"
                        + " where owner_id = ? order by made_at desc, on_day desc, kind, way limit " + AT_MOST)
                .param(owner.value())
                .query(ReminderHistory::read)
                .list();
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

    record Past(
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
