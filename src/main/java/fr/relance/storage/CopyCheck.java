package fr.relance.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whether a copy is worth something: it is unpacked, opened without changing it, and read to the last row. */
@Component
class CopyCheck {

    private final String[] locations;

    CopyCheck(Environment environment) {
        String locations = environment.getProperty("spring.flyway.locations", "classpath:db/migration");
        this.locations = Arrays.stream(locations.split(",")).map(String::strip).toArray(String[]::new);
    }

    /**
     * Unpacks the database of a copy.
     *
     * @throws DamagedCopy if the file is no copy, or not a whole one
     * @throws IOException if there is no room for it
     */
    void unpack(Path copy, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            var database = zip.stream()
                    .filter(entry -> entry.getName().endsWith(DatabaseFile.SUFFIX))
                    .findFirst()
                    .orElseThrow(() -> new DamagedCopy("it holds no database"));
            OwnerOnly.newFile(target);
            CheckedInputStream in = new CheckedInputStream(zip.getInputStream(database), new CRC32());
            try (in;
                    OutputStream out = Files.newOutputStream(target)) {
                in.transferTo(out);
            }
            // Reading an archive does not compare what was read with what was written.
            if (in.getChecksum().getValue() != database.getCrc()) {
                throw new DamagedCopy("its content changed since it was made");
            }
        } catch (ZipException e) {
            throw new DamagedCopy(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads all of a database that nobody has open.
     *
     * @throws DamagedCopy if it does not open, is not one of ours, or a row cannot be read
     * @throws NewerDatabase if this version of the application does not know it yet
     */
    void read(DatabaseFile database) {
        try (Connection connection = database.openReadOnly()) {
            for (String table : tables(connection)) {
                readAll(connection, table);
            }
        } catch (SQLException e) {
            throw new DamagedCopy(String.valueOf(e.getMessage()), e);
        }
        try {
            NewerDatabase.refuse(Flyway.configure()
                    .dataSource(database.readOnlyUrl(), database.user(), database.password())
                    .locations(locations)
                    .load()
                    .info());
        } catch (FlywayException e) {
            throw new DamagedCopy(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Leaves out what is dead in a database that nobody has open.
     *
     * @throws DamagedCopy if it does not open
     */
    void compact(DatabaseFile database) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw new DamagedCopy(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        if (tables.stream().noneMatch("flyway_schema_history"::equalsIgnoreCase)) {
            throw new DamagedCopy("it holds no data of Relance");
        }
        return tables;
    }

    private static void readAll(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    /** A copy that could not be put back as it is. */
    static final class DamagedCopy extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        DamagedCopy(String message) {
            super(message);
        }

        DamagedCopy(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The database knows migrations that this version of the application does not: it was opened by a newer one. */
    static final class NewerDatabase extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        private final String version;

        private NewerDatabase(String version) {
            super("The database has version " + version);
            this.version = version;
        }

        String version() {
            return version;
        }

        /** Flyway itself lets such a database pass. */
        static void refuse(MigrationInfoService info) {
            Arrays.stream(info.all())
                    .filter(migration -> isFuture(migration.getState()))
                    .reduce((older, newer) -> newer)
                    .map(MigrationInfo::getVersion)
                    .ifPresent(version -> {
                        throw new NewerDatabase(String.valueOf(version));
                    });
        }

        private static boolean isFuture(MigrationState state) {
            return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
        }
    }
}
