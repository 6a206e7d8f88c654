package fr.relance.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class SqlStatementsIntegrationTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyStatementOfTheActionIsCounted() {
        assertThat(SqlStatements.of(() -> {
                    jdbc.queryForObject("select 1", Integer.class);
                    jdbc.queryForObject("select 2", Integer.class);
                }))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void statementsOfAnotherThreadCountAndLaterOnesDoNot() {
        int count = SqlStatements.count(() -> runOnAnotherThread("select 3"));
        runOnAnotherThread("select 4");

        assertThat(count).isEqualTo(1);
    }

    private void runOnAnotherThread(String sql) {
        Thread thread = new Thread(() -> jdbc.queryForObject(sql, Integer.class));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
