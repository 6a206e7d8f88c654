package fr.relance.storage;

import fr.relance.storage.StartRefused.Refusals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Passed before the database is opened: its folder is there, nobody else has it, a copy is put back if one was asked for. */
@Component
class DatabaseGate implements DisposableBean {

    /** {@code --relance.restore=<copy>}. */
    static final String RESTORE = "relance.restore";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseGate.class);

    private final @Nullable SoleUse use;

    DatabaseGate(Environment environment, CopyCheck check, Clock clock) {
        String copy = environment.getProperty(RESTORE, "");
        DatabaseFile database = DatabaseFile.of(environment).orElse(null);
        if (database != null) {
            this.use = pass(database, copy.isEmpty() ? null : new Restore(database, check, clock), copy);
        } else if (!copy.isEmpty()) {
            throw new StartRefused(
                    "Une copie ne se remet en place que dans un fichier H2 : avec PostgreSQL, utilisez pg_restore ou psql.",
                    "A copy can only be put back into an H2 file; with PostgreSQL use pg_restore or psql.");
        } else {
            this.use = null;
        }
    }

    /** Whether we alone have the data, as far as we can tell; always where they are not in a file of ours. */
    boolean isOurs() {
        return use == null || use.isHeld();
    }

    /** That of a database in a file. */
    SoleUse use() {
        return Objects.requireNonNull(use);
    }

    /** After everybody who has the database: see {@link CopiesConfiguration}. */
    @Override
    public void destroy() throws IOException {
        if (use != null) {
            use.close();
        }
    }

    private static SoleUse pass(DatabaseFile database, @Nullable Restore restore, String copy) {
        prepareFolder(database);
        SoleUse taken = null;
        try {
            SoleUse use = SoleUse.of(database);
            taken = use;
            requireUnused(database, restore != null);
            if (restore != null) {
                restore.from(Path.of(copy));
            }
            prepareFile(database);
            use.watch();
            taken = null;
            return use;
        } catch (IOException e) {
            throw Refusals.unwritable(database);
        } finally {
            release(taken);
        }
    }

    private static void release(@Nullable SoleUse taken) {
        try {
            if (taken != null) {
                taken.close();
            }
        } catch (IOException e) {
            LOG.warn("The lock goes with this process: {}", e.getMessage());
        }
    }

    private static void prepareFolder(DatabaseFile database) {
        try {
            OwnerOnly.folder(database.folder(), database.name());
            Files.delete(Files.createTempFile(database.folder(), database.name(), ".tmp"));
        } catch (IOException e) {
            throw Refusals.unwritable(database);
        }
    }

    /** An empty file is taken by H2 for a new database: so nobody else can read it from its first byte on. */
    private static void prepareFile(DatabaseFile database) {
        try {
            if (Files.exists(database.file())) {
                OwnerOnly.file(database.file());
            } else {
                OwnerOnly.newFile(database.file());
            }
        } catch (IOException e) {
            throw Refusals.unwritable(database);
        }
    }

    private static void requireUnused(DatabaseFile database, boolean mayBeDamaged) {
        if (!Files.exists(database.file()) || isEmpty(database)) {
            return;
        }
        try (Connection opened = database.openReadOnly()) {
            opened.getMetaData();
        } catch (SQLException e) {
            if (DatabaseFile.saysInUse(e)) {
                throw Refusals.inUse(database);
            }
            if (!mayBeDamaged) {
                throw Refusals.damaged(database);
            }
        }
    }

    private static boolean isEmpty(DatabaseFile database) {
        try {
            return Files.size(database.file()) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
