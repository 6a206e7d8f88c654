package fr.relance.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of a table that are worked off one by one, by however many instances. It has the columns {@code id}, {@code state}
 * ({@code WAITING} until somebody is at it), {@code attempts}, {@code next_try_at} and {@code ended_at}. Each statement stands alone and
 * names the state that it expects, so that of several who try at once one alone succeeds: no lock is held while a server is spoken to.
 */
public final class LeasedRows {

    /** Longer than any server may take with the timeouts of the configuration: who holds a row for longer is dead. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Table table;

    /** Of that table. */
    public LeasedRows(JdbcClient jdbc, Table table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /**
     * How a table tells of its rows.
     *
     * @param busy the state while somebody is at it
     * @param reason the column that says why it failed
     * @param atTheEnd what else is written then, of {@code :state} and {@code :reason}
     */
    public record Table(String name, String busy, String reason, String atTheEnd) {}

    /**
     * A row that one instance has now, and no other.
     *
     * @param attempt counts from 1; whoever has it later has a higher one, so that a late word of this one is not heard
     */
    public record Lease(UUID id, int attempt) {}

    /**
     * Whether it is this instance's from now on; a lease that nobody ended is over by itself.
     *
     * @param claimable which rows may be had, of {@code :now}
     */
    public boolean claim(UUID id, String claimable, Instant now) {
        return jdbc.sql("update " + table.name + " set state = '" + table.busy + "', attempts = attempts + 1,"
                                + " next_try_at = :until where id = :id and " + claimable)
                        .param("id", id)
                        .param("until", sqlTime(now.plus(LEASE)))
                        .param("now", sqlTime(now))
                        .update()
                == 1;
    }

    /** Nobody is to try it again; whether the lease still held. */
    public boolean end(Lease lease, Enum<?> state, @Nullable Enum<?> reason, Instant now) {
        return jdbc.sql("update " + table.name + " set state = :state, ended_at = :now, " + table.atTheEnd + held())
                        .param("state", state.name())
                        .param("reason", reason == null ? null : reason.name())
                        .param("now", sqlTime(now))
                        .param("id", lease.id)
                        .param("attempt", lease.attempt)
                        .update()
                == 1;
    }

    /** It failed, and is tried again then; not heard once the lease is over. */
    public void retry(Lease lease, @Nullable Enum<?> reason, Instant then) {
        jdbc.sql("update " + table.name + " set state = 'WAITING', " + table.reason + " = :reason, next_try_at = :then"
                        + held())
                .param("reason", reason == null ? null : reason.name())
                .param("then", sqlTime(then))
                .param("id", lease.id)
                .param("attempt", lease.attempt)
                .update();
    }

    private String held() {
        return " where id = :id and state = '" + table.busy + "' and attempts = :attempt";
    }

    /** As databases take it. */
    public static OffsetDateTime sqlTime(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
