package fr.relance.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Makes the pool let go of all connections to a database that H2 has closed after a failed write, which it would keep for ever: the
 * next one opens the database again.
 */
final class ClosedDatabase implements SQLExceptionOverride {

    /** The database is closed, is closing, the connection is broken, the object is closed. */
    private static final Set<Integer> GONE = Set.of(90098, 90121, 90067, 90007);

    private final HikariDataSource source;

    ClosedDatabase(HikariDataSource source) {
        this.source = source;
    }

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        if (!GONE.contains(failure.getErrorCode())) {
            return SQLExceptionOverride.Override.CONTINUE_EVICT;
        }
        HikariPoolMXBean pool = source.getHikariPoolMXBean();
        if (pool != null) {
            pool.softEvictConnections();
        }
        return SQLExceptionOverride.Override.MUST_EVICT;
    }
}
