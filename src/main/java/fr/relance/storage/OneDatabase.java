package fr.relance.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
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

    /** How H2 keeps the file that is open; null while none is. */
    synchronized @Nullable MVStore store() {
        if (witness instanceof JdbcConnection open && open.getSession() instanceof SessionLocal session) {
            MVStore store = session.getDatabase().getStore().getMvStore();
            return store.isClosed() ? null : store;
        }
        return null;
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

    /**
     * Makes the pool let go of all connections to a database that H2 has closed after a failed write, which it would keep for ever: the
     * next one opens the database again.
     */
    static final class ClosedDatabase implements SQLExceptionOverride {

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

    /** Refuses what would write as soon as somebody else may be writing, whoever asks: a page, a job, an update of the tables. */
    static final class GuardedConnection implements InvocationHandler {

        /** Words by which a query writes after all. */
        private static final List<String> WRITES =
                List.of("for update", "next value for", "nextval", "final table", "new table", "old table");

        private final Connection real;
        private final SoleUse use;
        private final Runnable closed;
        private boolean wrote;

        private GuardedConnection(Connection real, SoleUse use, Runnable closed) {
            this.real = real;
            this.use = use;
            this.closed = closed;
        }

        /** That connection, guarded; tells when it is closed altogether. */
        static Connection of(Connection real, SoleUse use, Runnable closed) {
            return proxy(Connection.class, new GuardedConnection(real, use, closed));
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "createStatement" -> guarded(call(real, method, arguments));
                case "prepareStatement", "prepareCall" -> {
                    before(arguments);
                    yield call(real, method, arguments);
                }
                case "commit", "setAutoCommit" -> {
                    beforeCommit();
                    yield call(real, method, arguments);
                }
                case "rollback" -> {
                    wrote &= arguments != null;
                    yield call(real, method, arguments);
                }
                case "close" -> {
                    try {
                        yield call(real, method, arguments);
                    } finally {
                        closed.run();
                    }
                }
                default -> call(real, method, arguments);
            };
        }

        private Statement guarded(@Nullable Object statement) {
            return proxy(Statement.class, (self, method, arguments) -> {
                before(arguments);
                return call(statement, method, arguments);
            });
        }

        private void before(@Nullable Object @Nullable [] arguments) throws SoleUseLost {
            if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && !reads(sql)) {
                use.requireHeld();
                wrote = true;
            }
        }

        private void beforeCommit() throws SoleUseLost {
            if (wrote) {
                use.requireHeld();
                wrote = false;
            }
        }

        /** What is not known to read counts as writing. */
        static boolean reads(String sql) {
            String words = sql.strip().toLowerCase(Locale.ROOT);
            return words.startsWith("select") && WRITES.stream().noneMatch(words::contains);
        }

        private static @Nullable Object call(
                @Nullable Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? new SQLException(e) : e.getCause();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(
                    Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
