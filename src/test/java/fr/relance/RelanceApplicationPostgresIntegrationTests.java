package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.PostgresIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PostgresIntegrationTest
class RelanceApplicationPostgresIntegrationTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theApplicationRunsOnPostgres() {
        assertThat(jdbc.queryForObject("select version()", String.class)).startsWith("PostgreSQL");
    }
}
