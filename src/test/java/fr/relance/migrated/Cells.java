package fr.relance.migrated;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What stands in the cells of a database, wherever.
 *
 * @param rows how many rows each table has
 * @param values what people wrote, when things happened, and by which id they are found; with the table where it stands
 */
record Cells(Map<String, Integer> rows, Map<String, String> values) {

    /** Made by the application itself, at its start or for one release. */
    private static final Set<String> DERIVED =
            Set.of("search_document", "flyway_schema_history", "signing_key", "journal_undo");

    static Cells of(DataSource source) {
        Cells cells = new Cells(new TreeMap<>(), new HashMap<>());
        try (Connection connection = source.getConnection()) {
            for (String table : tables(connection)) {
                cells.read(connection, table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return cells;
    }

    /** How many rows each table has to have where some became part of another one. */
    Map<String, Integer> rowsIn(Map<String, String> became) {
        Map<String, Integer> expected = new TreeMap<>();
        rows.forEach((table, count) -> expected.merge(became.getOrDefault(table, table), count, Integer::sum));
        return expected;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                if (found.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        tables.removeAll(DERIVED);
        return tables;
    }

    private void read(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table)) {
            int count = 0;
            while (row.next()) {
                count++;
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    if (counts(row.getMetaData().getColumnName(column), row.getObject(column))) {
                        values.put(row.getString(column), table);
                    }
                }
            }
            rows.put(table, count);
        }
    }

    /** Ids that refer to others may go with what they meant. */
    private static boolean counts(String column, Object value) {
        boolean refers =
                value instanceof UUID && !column.equalsIgnoreCase("id") && !column.equalsIgnoreCase("public_id");
        return !(value == null
                || refers
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof byte[]);
    }
}
