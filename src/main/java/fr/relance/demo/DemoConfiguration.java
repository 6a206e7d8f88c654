package fr.relance.demo;

import fr.relance.account.DemoCredentials;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** What only the demo has: its account, told on the sign-in page, and a clock that can go back. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    static final String EMAIL = "camille@demo.example";
    static final String PASSWORD = "relance-demo";

    @Bean
    DemoCredentials demoCredentials(@Value("${spring.datasource.url}") String database) {
        if (!database.startsWith("jdbc:h2:mem:")) {
            throw new IllegalStateException(
                    "The profile demo opens an account whose password everybody knows: it only runs in memory.");
        }
        return new DemoCredentials(EMAIL, PASSWORD);
    }

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("clock") Clock real) {
        return new DemoClock(real);
    }
}
