package fr.relance.migrated;

import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClockConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** On the database that most people have. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, SignedInPeople.class})
@ContextConfiguration(initializers = MigratedH2IntegrationTests.Database.class)
class MigratedH2IntegrationTests extends MigratedScene {

    /** Gives the application that database. */
    static final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext application) {
            String url = Filled.onH2(VERSION);
            stood(new DriverManagerDataSource(url, "sa", ""));
            TestPropertyValues.of("spring.datasource.url=" + url).applyTo(application);
        }
    }
}
