package fr.relance.privacy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All tables of the database as the database itself tells of them, so that one that was added yesterday is among them: writes a row of
 * somebody's into each, with something to find again in every column.
 */
public final class EveryTable {

    /** Of no person. */
    private static final List<String> OF_NOBODY = List.of("flyway_schema_history", "signing_key");

    private final JdbcTemplate jdbc;

    public EveryTable(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** A column. */
    record Column(String name, String type, int length) {}

    /** Their names, in lower case. */
    public List<String> names() {
        return jdbc.queryForList("""
                        select lower(table_name) from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by 1""", String.class).stream()
                .filter(table -> !OF_NOBODY.contains(table))
                .toList();
    }

    List<Column> columns(String table) {
        return jdbc.query(
                """
                select column_name, data_type, coalesce(character_maximum_length, 0) from information_schema.columns
                where table_schema = 'PUBLIC' and lower(table_name) = ? order by ordinal_position""",
                (row, n) -> new Column(
                        row.getString(1).toLowerCase(Locale.ROOT),
                        row.getString(2).toUpperCase(Locale.ROOT),
                        (int) Math.min(row.getLong(3), Integer.MAX_VALUE)),
                table);
    }

    /** A row of that person in each table; what was written, by table and column. */
    public Map<String, Map<String, Object>> fill(UUID owner, String mark) {
        Map<String, Map<String, Object>> written = new LinkedHashMap<>();
        List<String> waiting = new ArrayList<>(names());
        jdbc.execute("set referential_integrity false");
        try {
            waiting.forEach(table -> written.put(table, fill(table, owner, mark)));
        } finally {
            jdbc.execute("set referential_integrity true");
        }
        return written;
    }

    private Map<String, Object> fill(String table, UUID owner, String mark) {
        Map<String, String> references = references(table);
        Map<String, Object> row = new LinkedHashMap<>();
        for (Column column : columns(table)) {
            Object value = references.containsKey(column.name())
                    ? id(references.get(column.name()), owner)
                    : column.name().matches("id|entry_id") ? id(table, owner) : sample(table, column, mark, row.size());
            row.put(column.name(), value);
        }
        if (table.equals("account")) {
            row.put("id", owner);
        }
        String places = String.join(", ", row.keySet().stream().map(name -> "?").toList());
        jdbc.update(
                "merge into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + places + ")",
                row.values().toArray());
        return row;
    }

    /** The same row of the same table always has the same id, so that others may refer to it before it is there. */
    private static Object id(String table, UUID owner) {
        boolean numbered = table.startsWith("journal");
        UUID id = table.equals("account") ? owner : UUID.nameUUIDFromBytes((table + owner).getBytes());
        return numbered ? (Object) (900_000_000_000L + Math.abs(owner.getLeastSignificantBits() % 1_000_000_000L)) : id;
    }

    private Map<String, String> references(String table) {
        Map<String, String> references = new LinkedHashMap<>();
        jdbc.query(
                """
                select lower(own.column_name), lower(other.table_name)
                from information_schema.referential_constraints r
                join information_schema.key_column_usage own on own.constraint_name = r.constraint_name
                join information_schema.key_column_usage other on other.constraint_name = r.unique_constraint_name
                where lower(own.table_name) = ?""",
                row -> {
                    references.put(row.getString(1), row.getString(2));
                },
                table);
        return references;
    }

    private static Object sample(String table, Column column, String mark, int number) {
        String text = mark + "-" + table + "-" + column.name();
        return switch (column.type()) {
            case "CHARACTER VARYING", "CHARACTER LARGE OBJECT", "CHARACTER" -> fit(text, mark, column.length(), number);
            case "UUID" -> UUID.nameUUIDFromBytes(text.getBytes());
            case "BOOLEAN" -> true;
            case "DATE" -> LocalDate.of(2026, 1, 1).plusDays(number);
            case "TIME" -> LocalTime.of(9, number % 60);
            case "TIMESTAMP" -> LocalDateTime.of(2026, 1, 1, 9, number % 60);
            case "TIMESTAMP WITH TIME ZONE" -> OffsetDateTime.of(2026, 1, 1, 9, number % 60, 0, 0, ZoneOffset.UTC);
            case "INTEGER", "BIGINT" -> 7000 + number;
            case "BINARY LARGE OBJECT", "BINARY VARYING" -> text.getBytes();
            default -> throw new IllegalStateException("No sample of " + column);
        };
    }

    /** A column too short for a mark has a few letters of its own; one without a length holds anything. */
    private static String fit(String text, String mark, int length, int number) {
        if (length <= 0) {
            return text;
        }
        String wanted = text.length() <= length ? text : mark + number;
        return wanted.length() <= length ? wanted : mark.charAt(0) + String.valueOf(number);
    }

    /** How many rows of all tables hold a text in any of their columns, by table. */
    Map<String, Integer> holding(String... texts) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (String table : names()) {
            List<String> conditions = new ArrayList<>();
            for (Column column : columns(table)) {
                for (String text : texts) {
                    conditions.add("cast(" + column.name() + " as varchar) like '%" + text + "%'");
                }
            }
            Integer rows = jdbc.queryForObject(
                    "select count(*) from " + table + " where " + String.join(" or ", conditions), Integer.class);
            if (rows != null && rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }

    /** All rows of a person as they stand, to compare. */
    String standing(String text) {
        StringBuilder all = new StringBuilder();
        for (String table : names()) {
            List<String> conditions = columns(table).stream()
                    .map(column -> "cast(" + column.name() + " as varchar) like '%" + text + "%'")
                    .toList();
            jdbc.queryForList("select * from " + table + " where " + String.join(" or ", conditions))
                    .forEach(row -> row.forEach(
                            (name, value) -> all.append(name).append('=').append(text(value))));
        }
        return all.toString();
    }

    private static String text(Object value) {
        try {
            if (value instanceof byte[] bytes) {
                return HexFormat.of().formatHex(bytes);
            }
            return value instanceof java.sql.Clob clob
                    ? clob.getSubString(1, (int) clob.length())
                    : String.valueOf(value);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
