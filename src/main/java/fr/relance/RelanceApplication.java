package fr.relance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Starts the web application; each subpackage is a module, described in docs/architecture.md. Repositories, and with them their queries,
 * are made when they are first asked: a test has read all of them.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableJpaRepositories(
        bootstrapMode = BootstrapMode.LAZY,
        queryEnhancerSelector = RelanceApplication.QueriesAsWritten.class)
public class RelanceApplication {

    public static void main(String[] args) {
        SpringApplication.run(RelanceApplication.class, args);
    }

    /** Hibernate alone parses queries: Spring Data would do so as well, and never changes one of ours. */
    static final class QueriesAsWritten implements QueryEnhancerSelector {

        @Override
        public QueryEnhancerFactory select(DeclaredQuery query) {
            return QueryEnhancerFactories.fallback();
        }
    }
}
