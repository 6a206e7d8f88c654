package fr.relance.quota;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts rows and bytes of one person in every table that any module lists, in one statement. Its text follows from the columns that
 * the database names: whatever is added to a table counts.
 */
@Component
class UsageQuery {

    /** Ids, moments, numbers, and the places of a row in indexes. */
    private static final int BYTES_OF_A_ROW = 200;

    private static final String POST = "job_application_id";
    private static final String DELETED = "deleted_at";

    private final ObjectProvider<PersonalData> modules;
    private final NamedParameterJdbcTemplate jdbc;
    private volatile @Nullable String statement;

    UsageQuery(ObjectProvider<PersonalData> modules, DataSource source) {
        this.modules = modules;
        this.jdbc = new NamedParameterJdbcTemplate(source);
    }

    /** How it stands now; reads without locking anything. */
    Usage of(OwnerId owner) {
        return Objects.requireNonNull(
                jdbc.queryForObject(statement(), Map.of("owner", owner.value()), (row, number) -> usage(row)));
    }

    /** The same each time, hence made once. */
    private String statement() {
        String known = statement;
        if (known == null) {
            known = modules.orderedStream()
                    .flatMap(module -> module.tables().stream())
                    .map(this::ofTable)
                    .collect(Collectors.joining(
                            " union all ",
                            "select sum(u.size_sum), sum(u.row_sum), sum(u.deleted_size), sum(u.deleted_rows) from (",
                            ") u"));
            statement = known;
        }
        return known;
    }

    /** By way of the candidature where there is one: its index leads there, and it says whether the row went with it. */
    private String ofTable(PersonalTable table) {
        Columns columns = columns(table.name());
        boolean below = columns.names().contains(POST);
        List<String> gone = new ArrayList<>();
        if (below) {
            gone.add("j." + DELETED + " is not null");
        }
        if (columns.names().contains(DELETED)) {
            gone.add("t." + DELETED + " is not null");
        }
        String rows = "from " + table.name() + " t "
                + (below
                        ? "join job_application j on j.id = t." + POST + " where j.owner_id = :owner"
                        : "where " + table.ownership());
        String flag = gone.isEmpty() ? "0" : "case when " + String.join(" or ", gone) + " then 1 else 0 end";
        return "select coalesce(sum(r.size), 0) as size_sum, count(*) as row_sum, "
                + "coalesce(sum(r.size * r.gone), 0) as deleted_size, coalesce(sum(r.gone), 0) as deleted_rows from (select "
                + columns.size() + " as size, " + flag + " as gone " + rows + ") r";
    }

    private Columns columns(String table) {
        return Objects.requireNonNull(
                jdbc.getJdbcOperations().query("select * from " + table + " where 1 = 0", (ResultSetExtractor<Columns>)
                        none -> Columns.of(none.getMetaData())));
    }

    private static Usage usage(ResultSet row) throws SQLException {
        return new Usage(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
    }

    /** Of a table: all names, and an expression of the bytes of a row {@code t}. */
    private record Columns(List<String> names, String size) {

        static Columns of(ResultSetMetaData meta) throws SQLException {
            List<String> names = new ArrayList<>();
            StringBuilder size =
                    new StringBuilder("cast(").append(BYTES_OF_A_ROW).append(" as bigint)");
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                String name = meta.getColumnName(i).toLowerCase(Locale.ROOT);
                names.add(name);
                if (growsWithItsContent(meta, i)) {
                    size.append(" + coalesce(octet_length(t.").append(name).append("), 0)");
                }
            }
            return new Columns(List.copyOf(names), size.toString());
        }

        private static boolean growsWithItsContent(ResultSetMetaData meta, int column) throws SQLException {
            return switch (meta.getColumnType(column)) {
                case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> true;
                // H2 counts ids among the bytes.
                case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                    !meta.getColumnTypeName(column).equalsIgnoreCase("uuid");
                default -> false;
            };
        }
    }
}
