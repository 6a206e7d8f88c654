package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.Postgres;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** One set of migrations serves both databases, and the entities fit what it builds. */
class MigrationTests {

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
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + (url.contains("postgres") ? Postgres.USER : "sa"));
    }

    @AutoConfigurationPackage(basePackages = "fr.relance")
    static class Entities {}
}
