package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import fr.relance.queue.LeasedRows;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deals out the mails whose moment has come: to one instance each, to owners in turn and of each owner one at a time, so that whoever has
 * many stands no longer in the way than who has one; and none to a server that is left alone.
 */
@Component
class MailQueue {

    /** One site has one of these in IPv6. */
    private static final int NETWORK_BYTES = 8;

    private static final String FREE =
            "not exists (select 1 from departure o where o.owner_id = departure.owner_id and o.state = 'LEAVING')";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LeasedRows rows;
    private final Clock clock;
    private final Turns turns;

    @Autowired
    MailQueue(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this(jdbc, transaction, clock, Timeouts.USUAL);
    }

    MailQueue(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, Timeouts pace) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rows = DepartureRows.leased(jdbc);
        this.clock = clock;
        this.turns = new Turns(pace.slow(), System::nanoTime);
    }

    /** The next mail, which nobody else has; whoever takes it tells how it ended. */
    Optional<Taken> next() {
        while (true) {
            Instant now = clock.instant();
            List<Due> heads = heads(now);
            turns.resting(heads, now).forEach((owner, until) -> postpone(owner, until, now));
            Optional<Turns.Turn> turn = turns.next(heads, now);
            if (turn.isEmpty()) {
                return Optional.empty();
            }
            Optional<Taken> taken = take(turn.get());
            if (taken.isPresent()) {
                return taken;
            }
        }
    }

    /** Its server took up the call. */
    void connected(Taken taken) {
        turns.connected(taken.turn);
    }

    /** What its server answered. */
    void tell(Taken taken, Turns.Answer answer) {
        turns.tell(taken.turn, answer, clock.instant());
    }

    /** It is over. */
    void release(Taken taken) {
        turns.release(taken.turn);
    }

    private Optional<Taken> take(Turns.Turn turn) {
        Optional<Taken> taken = Optional.empty();
        try {
            String host = turn.due().host();
            if (host == null || turns.arrive(turn, network(host))) {
                taken = claim(turn.due(), clock.instant()).map(row -> new Taken(turn, row));
            }
            return taken;
        } finally {
            if (taken.isEmpty()) {
                turns.release(turn);
            }
        }
    }

    /** Of each owner of whom no mail is on its way, here or at another instance, the one that is due the longest; those before the others. */
    List<Due> heads(Instant now) {
        return jdbc.sql("select h.id, h.owner_id, a.host, a.port from (select id, owner_id, leaves_at,"
                        + " row_number() over (partition by owner_id order by leaves_at, id) as place from departure"
                        + " where state = 'WAITING' and next_try_at <= ? and " + FREE + ") h"
                        + " left join sender_account a on a.owner_id = h.owner_id"
                        + " where h.place = 1 order by h.leaves_at, h.id")
                .param(LeasedRows.sqlTime(now))
                .query(MailQueue::due)
                .list();
    }

    /** Whether there is one that nobody tried since then, though no other of its owner is on its way. */
    boolean isAnySince(Instant then) {
        return jdbc.sql("select count(*) from departure where state = 'WAITING' and next_try_at <= ? and " + FREE)
                        .param(LeasedRows.sqlTime(then))
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
            return rows.claim(due.id(), "state = 'WAITING' and next_try_at <= :now and " + FREE, now);
        }));
        return mine
                ? jdbc.sql(DepartureRows.COLUMNS + "where id = ?")
                        .param(due.id())
                        .query(DepartureRows::read)
                        .optional()
                : Optional.empty();
    }

    /** Their server is left alone until then: what is due of theirs waits, and its owner reads that the server does not answer. */
    void postpone(OwnerId owner, Instant until, Instant now) {
        jdbc.sql("update departure set next_try_at = :until, obstacle = coalesce(obstacle, 'UNREACHABLE')"
                        + " where owner_id = :owner and state = 'WAITING' and next_try_at <= :now")
                .param("until", LeasedRows.sqlTime(until))
                .param("owner", owner.value())
                .param("now", LeasedRows.sqlTime(now))
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

    /** What stands behind one name may stand behind many; a name of nothing is a place of its own. */
    private static String network(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            byte[] bytes = address.getAddress();
            int length = address instanceof Inet6Address ? NETWORK_BYTES : bytes.length;
            return "at " + HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
        } catch (UnknownHostException e) {
            return "at " + host;
        }
    }

    /** A mail and the turn in which it is sent. */
    record Taken(Turns.Turn turn, DepartureRow row) {}

    /**
     * The mail of an owner that is due for the longest time.
     *
     * @param server name and port of their mail server, null where they have none
     * @param host its name, likewise
     */
    record Due(
            UUID id,
            OwnerId owner,
            @Nullable String server,
            @Nullable String host) {}
}
