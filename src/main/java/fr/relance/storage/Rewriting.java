package fr.relance.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the database file anew with nothing but its living rows: what was deleted stays readable on pages that are free until they
 * are used again. H2 does that only while it closes, so the pool lets everybody wait for that moment.
 */
final class Rewriting {

    private static final Logger LOG = LoggerFactory.getLogger(Rewriting.class);
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int STEP_MILLIS = 20;

    private final DatabaseFile database;
    private final OneDatabase one;
    private final SoleUse use;
    private final DataSource source;
    private final Compaction compaction;

    Rewriting(DatabaseFile database, OneDatabase one, SoleUse use, DataSource source, Compaction compaction) {
        this.database = database;
        this.one = one;
        this.use = use;
        this.source = source;
        this.compaction = compaction;
    }

    /** Whether it was done; if not it is still owed. */
    synchronized boolean rewrite() {
        try {
            Path owed = owed();
            if (!Files.exists(owed)) {
                OwnerOnly.newFile(owed);
            }
            if (alone()) {
                Files.delete(owed);
                OwnerOnly.file(database.file());
                return true;
            }
        } catch (IOException | SQLException e) {
            LOG.warn("The database file could not be rewritten yet: {}", e.getMessage());
        }
        return false;
    }

    /** Does what could not be done before. */
    boolean rewriteIfOwed() {
        return Files.exists(owed()) && rewrite();
    }

    private boolean alone() throws SQLException, IOException {
        HikariPoolMXBean pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        pool.suspendPool();
        try {
            if (!emptied(pool)) {
                return false;
            }
            use.requireHeld();
            use.whileReplaced(() -> compaction.letGoFor(this::compact));
            return true;
        } finally {
            pool.resumePool();
        }
    }

    private void compact() throws SQLException {
        try (Connection last = one.connect();
                Statement statement = last.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    private static boolean emptied(HikariPoolMXBean pool) {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += STEP_MILLIS) {
            pool.softEvictConnections();
            if (pool.getTotalConnections() == 0) {
                return true;
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** A file that says so outlives a restart. */
    private Path owed() {
        return database.folder().resolve(database.name() + "-to-rewrite");
    }
}
