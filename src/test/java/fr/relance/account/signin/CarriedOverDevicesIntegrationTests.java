package fr.relance.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.Postgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who had chosen to stay signed in still is after the migration that gave devices a table of their own. */
class CarriedOverDevicesIntegrationTests {

    @TestFactory
    Iterable<DynamicTest> rememberedDevicesStaySignedIn() {
        return List.of(
                DynamicTest.dynamicTest(
                        "H2", () -> carryOver("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa")),
                DynamicTest.dynamicTest("PostgreSQL", () -> carryOver(Postgres.newDatabase(), Postgres.USER)));
    }

    private static void carryOver(String url, String user) {
        DriverManagerDataSource source = new DriverManagerDataSource(url, user, "");
        JdbcClient jdbc = JdbcClient.create(source);
        flyway(source).target("012").load().migrate();
        UUID account = UUID.randomUUID();
        UUID series = UUID.randomUUID();
        jdbc.sql("""
                insert into account (id, version, email, email_normalised, password_hash, first_name, last_name, gender, region, time_zone, created_at)
                values (?, 0, 'a@exemple.fr', 'a@exemple.fr', 'x', 'A', 'B', 'UNSAID', 'METROPOLE', 'Europe/Paris', current_timestamp)""").param(account).update();
        remember(jdbc, series, account);
        remember(jdbc, UUID.randomUUID(), UUID.randomUUID());

        flyway(source).load().migrate();

        List<Map<String, Object>> devices =
                jdbc.sql("select id, owner_id, secret_hash from device").query().listOfRows();
        assertThat(devices)
                .singleElement()
                .satisfies(device -> assertThat(device)
                        .containsEntry("id", series)
                        .containsEntry("owner_id", account)
                        .containsEntry("secret_hash", "hash"));
    }

    private static void remember(JdbcClient jdbc, UUID series, UUID account) {
        jdbc.sql(
                        "insert into persistent_logins (series, username, token, last_used) values (?, ?, 'hash', current_timestamp)")
                .params(series.toString(), account.toString())
                .update();
    }

    private static FluentConfiguration flyway(DriverManagerDataSource source) {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration");
    }
}
