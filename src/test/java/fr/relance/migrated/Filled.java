package fr.relance.migrated;

import fr.relance.support.Postgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;

/**
 * The filled database of an earlier version, as files below {@code src/test/resources/migrated}: for H2 a script of its own, for
 * PostgreSQL the same rows to be put into the schema of that version. Both hold the history of Flyway, hence the checksums of the
 * migrations as that version knew them.
 */
final class Filled {

    /** Where files are written and compared; tests run in the project's folder. */
    static final Path FOLDER = Path.of("src/test/resources/migrated");

    private static final String H2 = "h2.sql.gz";
    private static final String POSTGRES = "postgres.sql.gz";

    private Filled() {}

    /** A new database in memory, as that version left it. */
    static String onH2(String version) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        run(
                url,
                "sa",
                "runscript from 'classpath:migrated/" + version + "/" + H2 + "' compression gzip charset 'UTF-8'");
        return url;
    }

    /** The same on PostgreSQL. */
    static String onPostgres(String version) {
        String url = Postgres.newDatabase();
        Flyway.configure()
                .dataSource(url, Postgres.USER, "")
                .locations("classpath:db/migration")
                .target(version.substring(1))
                .load()
                .migrate();
        try (InputStream file = Filled.class.getResourceAsStream("/migrated/" + version + "/" + POSTGRES)) {
            run(url, Postgres.USER, new String(new GZIPInputStream(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return url;
    }

    /** Writes the files of the version whose database is open in H2. */
    static void write(Connection h2, String version) throws SQLException, IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(version));
        try (Statement statement = h2.createStatement()) {
            statement.execute(
                    "script nopasswords nosettings to '" + folder.resolve(H2) + "' compression gzip charset 'UTF-8'");
        }
        try (var file = new GZIPOutputStream(Files.newOutputStream(folder.resolve(POSTGRES)))) {
            file.write(String.join("\n", rows(h2)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> rows(Connection h2) throws SQLException {
        List<String> lines = new ArrayList<>(List.of("set session_replication_role = replica;"));
        for (String table : tables(h2)) {
            lines.add("delete from " + table.toLowerCase(Locale.ROOT) + ";");
            try (Statement statement = h2.createStatement();
                    ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                while (rows.next()) {
                    lines.add(insert(table, rows));
                }
            }
        }
        lines.add("select setval('journal_entry_seq', (select max(id) from journal_entry));");
        return lines;
    }

    private static List<String> tables(Connection h2) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = h2.getMetaData().getTables(null, "PUBLIC", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static String insert(String table, ResultSet row) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            names.add(row.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
            values.add(literal(row, column));
        }
        return "insert into %s (%s) values (%s);"
                .formatted(table.toLowerCase(Locale.ROOT), String.join(", ", names), String.join(", ", values));
    }

    private static String literal(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) instanceof byte[] bytes) {
            return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
        }
        String text = row.getString(column);
        return text == null ? "null" : "'" + text.replace("'", "''") + "'";
    }

    private static void run(String url, String user, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
