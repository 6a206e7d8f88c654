package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.support.Postgres;
import fr.relance.support.TestClock;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** On PostgreSQL, too, a database that a newer version opened is left alone. */
class NewerDatabasePostgresIntegrationTests {

    @Test
    void itIsRefusedAndNothingChanges() throws SQLException {
        String url = Postgres.newDatabase();
        Flyway flyway = Flyway.configure()
                .dataSource(url, Postgres.USER, "")
                .locations("classpath:db/migration")
                .load();
        flyway.migrate();
        pretendNewer(url);
        CarefulMigration migration =
                new CarefulMigration(new StaticListableBeanFactory().getBeanProvider(Copies.class), new TestClock());

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> migration.migrate(flyway))
                .withMessageContaining("base 999");
    }

    private static void pretendNewer(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, Postgres.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                    select max(installed_rank) + 1, '999', 'later', 'SQL', 'V999__later.sql', 1, 'postgres', now(), 1, true
                    from flyway_schema_history""");
        }
    }
}
