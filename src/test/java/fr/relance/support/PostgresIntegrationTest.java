package fr.relance.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Like {@link IntegrationTest}, but on a real PostgreSQL; one context serves all such tests. To run a class on both databases, put its tests into an
 * abstract class and extend it twice.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({
    TestClockConfiguration.class,
    SqlStatements.Configuration.class,
    SignedInPeople.class,
    LargeAccount.class,
    Recordings.class
})
@ContextConfiguration(initializers = PostgresIntegrationTest.Database.class)
public @interface PostgresIntegrationTest {

    /** Gives the application an empty database of its own. */
    final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext application) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + Postgres.newDatabase(),
                            "spring.datasource.username=" + Postgres.USER)
                    .applyTo(application);
        }
    }
}
