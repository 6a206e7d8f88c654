package fr.relance.support;

import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills the account of somebody who has looked for work for long, in seconds: for tests and measures that are about how much there is. What the
 * account holds follows from its size and from the moment alone.
 *
 * <p>Rows are written past the application, and go into those columns that there are; search documents are made by the application itself, for one
 * candidature of each kind, and copied for those that differ from it by their number only.
 */
@TestComponent
public class LargeAccount {

    private static final int AT_ONCE = 1000;

    private static final String SILENT = """
            update follow_up set silent_since = closed_at
            where owner_id = ? and state = 'DONE' and place_in_plan = 'FOLLOW_UP'
                and exists (select 1 from job_application j where j.id = follow_up.job_application_id
                    and j.stage in ('APPLIED', 'INTERVIEWING') and (j.answered_at is null or j.answered_at < follow_up.closed_at))
                and not exists (select 1 from follow_up g
                    where g.job_application_id = follow_up.job_application_id and g.id <> follow_up.id and (g.state = 'PENDING'
                        or g.place_in_plan = 'FOLLOW_UP' and g.closed_at > follow_up.closed_at))""";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final ApplicationRunner indexing;
    private final Clock clock;

    LargeAccount(
            JdbcTemplate jdbc,
            TransactionOperations transaction,
            @Qualifier("searchIndexing") ApplicationRunner indexing,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.indexing = indexing;
        this.clock = clock;
    }

    /**
     * How much an account holds.
     *
     * @param candidatures all of them, closed ones included; at least so many that what is open has room
     * @param pending relances that wait: late, for today, this week and later, a quarter each
     * @param entries of the journal, for each candidature
     */
    public record Size(int candidatures, int pending, int entries) {

        /** What is open besides: interviews to come and to complete, replies that are owed, silent candidatures. */
        public static final int TO_COME = 5;

        public static final int TO_COMPLETE = 5;
        public static final int OWED = 3;
        public static final int SILENT = 4;

        public Size {
            if (candidatures < pending + TO_COME + TO_COMPLETE + OWED + SILENT) {
                throw new IllegalArgumentException("Too few candidatures for what is open: " + candidatures);
            }
        }

        /** So many candidatures, of which 25 have a relance that waits, with six entries each. */
        public static Size of(int candidatures) {
            return new Size(candidatures, 25, 6);
        }

        public Size withPending(int relances) {
            return new Size(candidatures, relances, entries);
        }

        public Size withEntries(int each) {
            return new Size(candidatures, pending, each);
        }
    }

    /** What can be opened of an account that was filled: of each kind one, as addresses name it. */
    public record Filled(UUID candidature, UUID interview, UUID followUp) {}

    /** Fills the account of somebody who has none of it yet. */
    public Filled fill(OwnerId owner, Size size) throws Exception {
        LargeAccountRows rows = new LargeAccountRows(owner.value(), size, clock.instant());
        Map<String, Integer> models = new HashMap<>();
        IntStream.range(0, size.candidatures()).forEach(i -> models.putIfAbsent(rows.likeness(i), i));
        insert(rows, models.values().stream().sorted().toList());
        indexing.run(new DefaultApplicationArguments());
        insert(
                rows,
                IntStream.range(0, size.candidatures())
                        .filter(i -> !models.containsValue(i))
                        .boxed()
                        .toList());
        copyDocuments(rows, size, models);
        derive(owner.value());
        jdbc.execute("analyze");
        return rows.some();
    }

    /** What the application keeps beside the rows, so that pages need not ask all of them. */
    private void derive(UUID owner) {
        if (columns("follow_up").contains("silent_since")) {
            jdbc.update(SILENT, owner);
            jdbc.update("delete from stage_count where owner_id = ?", owner);
            jdbc.query(
                    "select stage, count(*) from search_document where owner_id = ? and hidden = false group by stage",
                    row -> {
                        jdbc.update(
                                "insert into stage_count (id, owner_id, stage, many) values (?, ?, ?, ?)",
                                UUID.randomUUID(),
                                owner,
                                row.getString(1),
                                row.getLong(2));
                    },
                    owner);
        }
    }

    private void insert(LargeAccountRows rows, List<Integer> candidatures) {
        for (int from = 0; from < candidatures.size(); from += AT_ONCE) {
            List<Integer> some = candidatures.subList(from, Math.min(candidatures.size(), from + AT_ONCE));
            transaction.executeWithoutResult(
                    status -> rows.of(some, lastEntry()).forEach(this::insert));
        }
    }

    /** Entries of before the sequence that numbers them have lower numbers than it gives out. */
    private long lastEntry() {
        return Objects.requireNonNullElse(
                jdbc.queryForObject("select max(id) from journal_entry where id < 1000000", Long.class), 0L);
    }

    private void copyDocuments(LargeAccountRows rows, Size size, Map<String, Integer> models) {
        Map<Integer, Map<String, @Nullable Object>> made = models.values().stream()
                .collect(Collectors.toMap(
                        i -> i,
                        i -> jdbc.queryForMap(
                                "select * from search_document where job_application_id = ?", rows.candidature(i))));
        List<Map<String, @Nullable Object>> copies = new ArrayList<>();
        for (int i = 0; i < size.candidatures(); i++) {
            int model = Objects.requireNonNull(models.get(rows.likeness(i)));
            if (model != i) {
                copies.add(rows.document(i, model, Objects.requireNonNull(made.get(model))));
            }
        }
        transaction.executeWithoutResult(status -> insert("search_document", copies));
    }

    private void insert(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> there = columns(table);
        List<String> columns = rows.get(0).keySet().stream()
                .filter(column -> there.contains(column.toLowerCase(Locale.ROOT)))
                .toList();
        jdbc.batchUpdate(
                "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")",
                rows.stream()
                        .map(row -> columns.stream().map(row::get).toArray())
                        .toList());
    }

    private Set<String> columns(String table) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        jdbc.query("select * from " + table + " where 1 = 0", row -> {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.put(JdbcUtils.lookupColumnName(row.getMetaData(), i).toLowerCase(Locale.ROOT), i);
            }
            return columns;
        });
        return columns.keySet();
    }
}
