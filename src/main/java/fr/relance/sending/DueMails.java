package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails whose moment has come, of each owner one at a time: whoever has many stands no longer in the way than who has one. */
@Component
class DueMails {

    private static final String FREE =
            "not exists (select 1 from departure o where o.owner_id = departure.owner_id and o.state = 'LEAVING')";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DueMails(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Of each owner of whom no mail is on its way, here or at another instance, the one that is due the longest; those before the others. */
    List<Due> heads(Instant now) {
        return jdbc.sql("select h.id, h.owner_id, a.host, a.port from (select id, owner_id, leaves_at,"
                        + " row_number() over (partition by owner_id order by leaves_at, id) as place from departure"
                        + " where state = 'WAITING' and next_try_at <= ? and " + FREE + ") h"
                        + " left join sender_account a on a.owner_id = h.owner_id"
                        + " where h.place = 1 order by h.leaves_at, h.id")
                .param(DepartureRows.sqlTime(now))
                .query(DueMails::due)
                .list();
    }

    /** Whether there is one that nobody tried since then, though no other of its owner is on its way. */
    boolean isAnySince(Instant then) {
        return jdbc.sql("select count(*) from departure where state = 'WAITING' and next_try_at <= ? and " + FREE)
                        .param(DepartureRows.sqlTime(then))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Of several who try at once one succeeds, and one alone for each owner: who claims holds the row of their account meanwhile, so
     * that of two mails of one owner the second is not free any more.
     */
    Optional<DepartureRow> claim(Due due, Instant now) {
        boolean mine = Boolean.TRUE.equals(transaction.execute(within -> {
            jdbc.sql("select owner_id from sender_account where owner_id = ? for update")
                    .param(due.owner().value())
                    .query(UUID.class)
                    .optional();
            return leaves(due, now);
        }));
        return mine
                ? jdbc.sql(DepartureRows.COLUMNS + "where id = ?")
                        .param(due.id())
                        .query(DepartureRows::read)
                        .optional()
                : Optional.empty();
    }

    private boolean leaves(Due due, Instant now) {
        return jdbc.sql("update departure set state = 'LEAVING', attempts = attempts + 1, next_try_at = :until"
                                + " where id = :id and state = 'WAITING' and next_try_at <= :now and " + FREE)
                        .param("id", due.id())
                        .param("until", DepartureRows.sqlTime(now.plus(DepartureRows.LEASE)))
                        .param("now", DepartureRows.sqlTime(now))
                        .update()
                == 1;
    }

    /** Their server is left alone until then: what is due of theirs waits, and its owner reads that the server does not answer. */
    void postpone(OwnerId owner, Instant until, Instant now) {
        jdbc.sql("update departure set next_try_at = :until, obstacle = coalesce(obstacle, 'UNREACHABLE')"
                        + " where owner_id = :owner and state = 'WAITING' and next_try_at <= :now")
                .param("until", DepartureRows.sqlTime(until))
                .param("owner", owner.value())
                .param("now", DepartureRows.sqlTime(now))
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        String host = row.getString("host");
        return new Due(
                row.getObject("id", UUID.class),
                new OwnerId(row.getObject("owner_id", UUID.class)),
                host == null ? null : host + " " + row.getInt("port"),
                host);
    }
}
