package fr.relance.walk;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows of all tables, each as one line of text. */
record Rows(Set<String> lines) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ID = Pattern.compile("\\bid=([^,]+),");

    /** Asked for once: that takes longer than to read them. */
    private static final Map<JdbcTemplate, List<String>> TABLES = new ConcurrentHashMap<>();

    /** Columns that may change though nothing was changed, with the reason. */
    private static final Map<String, Set<String>> RESTLESS = Map.of();

    static Rows of(JdbcTemplate jdbc) {
        Set<String> lines = new TreeSet<>();
        List<String> tables = TABLES.computeIfAbsent(jdbc, Rows::tables);
        for (String table : tables) {
            String name = table.toLowerCase(Locale.ROOT);
            jdbc.queryForList("select * from \"" + table + "\"").forEach(row -> lines.add(line(name, row)));
        }
        return new Rows(lines);
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                  and lower(table_name) <> 'flyway_schema_history'""", String.class);
    }

    private static String line(String table, Map<String, Object> row) {
        StringBuilder line = new StringBuilder(table).append(": ");
        Set<String> restless = RESTLESS.getOrDefault(table, Set.of());
        row.forEach((column, content) -> {
            String name = column.toLowerCase(Locale.ROOT);
            if (!restless.contains(name)) {
                line.append(name).append("=").append(text(content)).append(", ");
            }
        });
        return line.toString();
    }

    private static Object text(Object content) {
        return content instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : content;
    }

    /** Those of one person: the account, what names it, what names those, and so on. */
    Rows of(Object owner) {
        Map<String, Set<String>> left = new HashMap<>();
        lines.forEach(line -> left.put(line, named(line)));
        Set<String> theirs = new TreeSet<>();
        Set<String> ids = new HashSet<>(Set.of(owner.toString()));
        int before;
        do {
            before = theirs.size();
            left.forEach((line, names) -> {
                if (!Collections.disjoint(names, ids) && theirs.add(line)) {
                    addIdOf(line, ids);
                }
            });
        } while (theirs.size() > before);
        return new Rows(theirs);
    }

    private static Set<String> named(String line) {
        return UUID.matcher(line).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The ids of these rows that nobody could guess. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        lines.forEach(line -> addIdOf(line, ids));
        return ids;
    }

    /** What is different, for people to read; empty if nothing is. */
    String changesTo(Rows after) {
        Set<String> gone = new TreeSet<>(lines);
        gone.removeAll(after.lines);
        Set<String> come = new TreeSet<>(after.lines);
        come.removeAll(lines);
        return (gone.isEmpty() ? "" : "gone " + gone) + (come.isEmpty() ? "" : " come " + come);
    }

    private static boolean addIdOf(String line, Set<String> ids) {
        Matcher id = ID.matcher(line);
        return id.find() && UUID.matcher(id.group(1)).matches() && ids.add(id.group(1));
    }
}
