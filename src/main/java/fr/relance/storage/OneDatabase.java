package fr.relance.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * All connections to the H2 file, made so that H2 has it open once at most. After a failed write H2 closes a database; as long as a
 * connection to it is left, whoever touches that makes H2 forget the one that was opened since. Then it opens the same file a second
 * time, finds it locked by itself, closes it again, and where locks belong to a process that ends the lock of the first: anybody
 * could open the file. So nothing is opened again before the last connection to what was closed is gone.
 */
final class OneDatabase implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OneDatabase.class);

    private static final int PATIENCE_SECONDS = 5;

    private final DatabaseFile database;
    private final String url;
    private final SoleUse use;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    /** Nobody works with it: it tells whether the database is open. */
    private @Nullable Connection witness;

    OneDatabase(DatabaseFile database, String url, SoleUse use) {
        this.database = database;
        this.url = url;
        this.use = use;
    }

    /** Where a pool gets its connections. */
    DataSource source() {
        return new AbstractDataSource() {

            @Override
            public Connection getConnection() throws SQLException {
                return connect();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return connect();
            }

            /** Also how long the pool waits at its end for a connection that is being made. */
            @Override
            public int getLoginTimeout() {
                return PATIENCE_SECONDS;
            }

            /** Opening a file takes what it takes. */
            @Override
            public void setLoginTimeout(int seconds) {}
        };
    }

    /** A connection that writes only as long as nobody else has the database. */
    synchronized Connection connect() throws SQLException {
        if (!isOpen()) {
            closeAll();
            use.requireHeld();
            witness = open();
        }
        Connection opened = open();
        connections.add(opened);
        if (!isOpen()) {
            // It was closed just now, so this one may have opened it again beside what is left of it.
            close(opened);
            closeAll();
            throw new SQLException("The database was closed after a failed write", "08003");
        }
        return GuardedConnection.of(opened, use, () -> connections.remove(opened));
    }

    /** What may be somebody else’s by now is left as it is. */
    @Override
    public synchronized void destroy() {
        if (witness != null && !use.isHeld()) {
            try (Statement statement = witness.createStatement()) {
                statement.execute("shutdown immediately");
            } catch (SQLException e) {
                LOG.debug("It was closed already: {}", e.getMessage());
            }
        }
        closeAll();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, database.user(), database.password());
    }

    private boolean isOpen() {
        if (witness == null) {
            return false;
        }
        try (Statement statement = witness.createStatement()) {
            statement.execute("select 1");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void closeAll() {
        connections.forEach(OneDatabase::close);
        connections.clear();
        if (witness != null) {
            close(witness);
            witness = null;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("Its database is closed: {}", e.getMessage());
        }
    }
}
