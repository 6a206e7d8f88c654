package fr.relance.quota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.OwnerId;
import fr.relance.privacy.EveryTable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever tables and columns there are, all that a person has in them counts, and nothing of anybody else. */
@SmallQuota
@SuppressWarnings("NullAway.Init")
class EveryTableCountsIntegrationTests {

    @Autowired
    private DataSource source;

    @Autowired
    private UsageQuery query;

    private final OwnerId alix = new OwnerId(UUID.randomUUID());
    private final OwnerId bao = new OwnerId(UUID.randomUUID());

    private EveryTable tables;
    private Map<String, Map<String, Object>> written;

    @BeforeEach
    void fill() {
        tables = new EveryTable(source);
        written = tables.fill(alix.value(), "alix" + alix.toString().substring(0, 6));
        tables.fill(bao.value(), "bao" + bao.toString().substring(0, 6));
    }

    @AfterEach
    void empty() {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("set referential_integrity false");
        tables.names().forEach(table -> jdbc.update("delete from " + table));
        jdbc.execute("set referential_integrity true");
    }

    @Test
    void everyRowOfEveryTableCountsOnce() {
        assertThat(query.of(alix).rows()).isEqualTo(tables.names().size());
        assertThat(query.of(bao).rows()).isEqualTo(tables.names().size());
    }

    @Test
    void everyTextOfEveryColumnCounts() {
        long texts = written.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(EveryTableCountsIntegrationTests::bytes)
                .sum();

        assertThat(query.of(alix).bytes())
                .isEqualTo(texts + 200L * tables.names().size());
    }

    private static long bytes(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length;
        }
        return value instanceof String text ? text.getBytes(StandardCharsets.UTF_8).length : 0;
    }
}
