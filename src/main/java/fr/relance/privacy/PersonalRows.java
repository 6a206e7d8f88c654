package fr.relance.privacy;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalSheet;
import fr.relance.kernel.PersonalTable;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads and erases the rows of one person, one at a time: however many there are, they never stand in memory together. */
@Component
class PersonalRows {

    /** The column that says what a row is about, beside its own. */
    static final String TITLE = "text_title";

    private static final int AT_A_TIME = 200;

    private final NamedParameterJdbcTemplate jdbc;

    PersonalRows(DataSource source) {
        JdbcTemplate template = new JdbcTemplate(source);
        template.setFetchSize(AT_A_TIME);
        this.jdbc = new NamedParameterJdbcTemplate(template);
    }

    /** Each row by its columns, in lower case and in their order; secrets are left out. */
    void each(PersonalTable table, OwnerId owner, Consumer<Map<String, @Nullable Object>> row) {
        String title = table.texts() == null ? "" : ", " + table.texts().title() + " as " + TITLE;
        String sql = "select t.*" + title + " from " + table.name() + " t where " + table.ownership() + " order by "
                + table.order();
        jdbc.query(sql, Map.of("owner", owner.value()), result -> {
            Map<String, @Nullable Object> columns = columns(result);
            columns.replaceAll((name, value) -> value instanceof TemporalAccessor ? value.toString() : value);
            table.secrets().forEach(columns::remove);
            row.accept(columns);
        });
    }

    /** Each row of a sheet, in the order of its columns, with days and moments as such. */
    void each(PersonalSheet sheet, OwnerId owner, Consumer<List<@Nullable Object>> row) {
        jdbc.query(sheet.rows(), Map.of("owner", owner.value()), (RowCallbackHandler)
                result -> row.accept(new ArrayList<>(columns(result).values())));
    }

    /** How many rows went. */
    int erase(PersonalTable table, OwnerId owner) {
        String sql = "delete from " + table.name() + " t where " + table.ownership();
        return jdbc.update(sql, Map.of("owner", owner.value()));
    }

    private static Map<String, @Nullable Object> columns(ResultSet row) throws SQLException {
        ResultSetMetaData meta = row.getMetaData();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT), read(row, meta, i));
        }
        return columns;
    }

    /** Numbers, yes or no, days and moments as they are, all else as text. */
    private static @Nullable Object read(ResultSet row, ResultSetMetaData meta, int column) throws SQLException {
        return switch (meta.getColumnType(column)) {
            case Types.TIMESTAMP_WITH_TIMEZONE -> moment(row.getObject(column, OffsetDateTime.class));
            case Types.BOOLEAN, Types.BIT, Types.INTEGER, Types.BIGINT -> row.getObject(column);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                isId(meta, column) ? row.getString(column) : base64(row.getBytes(column));
            case Types.DATE -> row.getObject(column, LocalDate.class);
            case Types.TIME -> row.getObject(column, LocalTime.class);
            case Types.TIMESTAMP -> timestamp(row, meta, column);
            default -> row.getString(column);
        };
    }

    /** PostgreSQL gives one type number to moments with and without a zone. */
    private static @Nullable Object timestamp(ResultSet row, ResultSetMetaData meta, int column) throws SQLException {
        return meta.getColumnTypeName(column).equals("timestamptz")
                ? moment(row.getObject(column, OffsetDateTime.class))
                : row.getObject(column, LocalDateTime.class);
    }

    /** H2 counts ids among the bytes. */
    private static boolean isId(ResultSetMetaData meta, int column) throws SQLException {
        return meta.getColumnTypeName(column).equalsIgnoreCase("uuid");
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
