package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.Postgres;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One set of migrations serves both databases, and the entities fit what it builds. */
class MigrationTests {

    private static final String ENTRIES = """
            insert into account (id, version, email, email_normalised, password_hash, first_name, last_name, gender, region,
                time_zone, created_at)
            values ('00000000-0000-0000-0000-0000000000aa', 0, 'a@exemple.fr', 'a@exemple.fr', '-', 'Camille', 'Roux', 'UNSAID',
                'METROPOLITAN', 'Europe/Paris', current_timestamp);
            insert into job_application (id, owner_id, company, job_position, origin, seniority, urgency, direct_contact_role,
                created_at, updated_at, version, stage, stage_since)
            values ('00000000-0000-0000-0000-0000000000bb', '00000000-0000-0000-0000-0000000000aa', 'Le Grand Hôtel',
                'réceptionniste', 'OTHER', 'EXPERIENCED', 'NORMAL', false, current_timestamp, current_timestamp, 0, 'APPLIED',
                current_timestamp)
            """
            + IntStream.rangeClosed(1, 40)
                    .mapToObj(n -> """
                            ;insert into journal_entry (id, owner_id, job_application_id, recorded_at, fact, icon, detail, undoable,
                                undo_of, version)
                            values (%d, '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-0000000000bb',
                                current_timestamp, 'f', 'i', '%d', true, %s, 0)""".formatted(1000 + n, n, n == 9 ? "1007" : "null"))
                    .collect(Collectors.joining())
            + """
            ;insert into journal_undo (entry_id, owner_id, job_application_id, recorded_at, before_state, version)
            values (1008, '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-0000000000bb', current_timestamp,
                '{}', 0)""";

    @TestFactory
    Iterable<DynamicTest> migrationsBuildTheSchemaOfTheEntitiesFromEmpty() {
        return onBoth(url -> persistence(url).run(application -> {
            assertThat(application).hasNotFailed();
            Flyway flyway = application.getBean(Flyway.class);
            assertThat(flyway.info().applied()).isNotEmpty();
            assertThat(flyway.info().pending()).isEmpty();
        }));
    }

    @TestFactory
    Iterable<DynamicTest> aSecondStartFindsNothingToDo() {
        return onBoth(url -> {
            persistence(url).run(application -> assertThat(application).hasNotFailed());
            persistence(url)
                    .run(application -> assertThat(
                                    application.getBean(Flyway.class).migrate().migrationsExecuted)
                            .isZero());
        });
    }

    @TestFactory
    Iterable<DynamicTest> aSchemaThatLacksATableIsRefused() {
        return onBoth(url -> persistence(url)
                .withPropertyValues("spring.flyway.enabled=false")
                .run(application ->
                        assertThat(application).getFailure().hasRootCauseInstanceOf(SchemaManagementException.class)));
    }

    /** Whoever erases a row asks who refers to it: without an index that is a look at every row. H2 makes such indexes by itself. */
    @Test
    void everyForeignKeyHasAnIndex() {
        String url = Postgres.newDatabase();
        persistence(url).run(application -> assertThat(application).hasNotFailed());
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url, Postgres.USER, ""));

        assertThat(jdbc.queryForList("""
                        select conrelid::regclass || ': ' || conname from pg_constraint c where contype = 'f'
                        and not exists (select 1 from pg_index i where i.indrelid = c.conrelid
                            and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] @> c.conkey)""", String.class)).isEmpty();
        assertThat(jdbc.queryForList("""
                        select k.table_name from information_schema.key_column_usage k
                        join information_schema.referential_constraints r using (constraint_name)
                        join information_schema.constraint_column_usage u using (constraint_name)
                        where u.table_name = 'account' and k.column_name <> 'owner_id'""", String.class)).isEmpty();
    }

    /** What was recorded before keeps its order and what is undone, and gets a name that says nothing. */
    @TestFactory
    Iterable<DynamicTest> entriesOfBeforeGetRandomNames() {
        return onBoth(url -> {
            String user = url.contains("postgres") ? Postgres.USER : "sa";
            Flyway.configure()
                    .dataSource(url, user, "")
                    .locations("classpath:db/migration")
                    .target("25")
                    .load()
                    .migrate();
            JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url, user, ""));
            Stream.of(ENTRIES.split(";")).forEach(jdbc::execute);

            persistence(url).run(application -> assertThat(application).hasNotFailed());

            List<UUID> names = jdbc.queryForList("select public_id from journal_entry order by id", UUID.class);
            assertThat(names).hasSize(40).doesNotHaveDuplicates().doesNotContainNull();
            assertThat(names).isNotEqualTo(names.stream().sorted().toList());
            assertThat(jdbc.queryForList("select detail from journal_entry order by id", String.class))
                    .startsWith("1", "2", "3")
                    .endsWith("39", "40");
            assertThat(jdbc.queryForObject(
                            "select e.detail from journal_entry u join journal_entry e on u.undo_of = e.id",
                            String.class))
                    .isEqualTo("7");
            assertThat(jdbc.queryForObject(
                            "select count(*) from journal_undo u join journal_entry e on u.entry_id = e.id",
                            Integer.class))
                    .isEqualTo(1);
        });
    }

    private static Iterable<DynamicTest> onBoth(Consumer<String> test) {
        return List.of(on("H2", MigrationTests::emptyH2, test), on("PostgreSQL", Postgres::newDatabase, test));
    }

    private static DynamicTest on(String name, Supplier<String> emptyDatabase, Consumer<String> test) {
        return DynamicTest.dynamicTest(name, () -> test.accept(emptyDatabase.get()));
    }

    private static String emptyH2() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    /** The data source, Flyway and Hibernate as the application configures them, and nothing else. */
    private static ApplicationContextRunner persistence(String url) {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(Entities.class)
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        FlywayAutoConfiguration.class,
                        HibernateJpaAutoConfiguration.class))
                .withPropertyValues(
                        // Nothing else is made meanwhile, and nobody else would wait for the entities.
                        "spring.jpa.bootstrap=default",
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + (url.contains("postgres") ? Postgres.USER : "sa"));
    }

    @AutoConfigurationPackage(basePackages = "fr.relance")
    static class Entities {}
}
