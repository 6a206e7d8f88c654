package fr.relance.storage;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Copies where the data is an H2 file and nobody switched them off. */
@Configuration(proxyBeanMethods = false)
class CopiesConfiguration {

    /** Nothing opens the database before the gate was passed. */
    @Bean
    static AbstractDependsOnBeanFactoryPostProcessor databaseAfterGate() {
        return new AfterGate();
    }

    @Bean
    @Conditional(Wanted.class)
    Copies copies(Environment environment, BackupProperties properties, CopyCheck check) {
        DatabaseFile database = DatabaseFile.of(environment).orElseThrow();
        return new Copies(database, properties.folderFor(database), check);
    }

    @Bean
    @Conditional(Wanted.class)
    DailyCopy dailyCopy(Copies copies, DataSource source, BackupProperties properties, Clock clock) {
        return new DailyCopy(copies, source, properties.days(), clock);
    }

    @Bean
    @Conditional(Wanted.class)
    CopySchedule copySchedule(DailyCopy daily) {
        return new CopySchedule(daily);
    }

    private static final class AfterGate extends AbstractDependsOnBeanFactoryPostProcessor {

        AfterGate() {
            super(DataSource.class, DatabaseGate.class);
        }
    }

    static final class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment environment = context.getEnvironment();
            Optional<DatabaseFile> database = DatabaseFile.of(environment);
            return database.isPresent() && environment.getProperty("relance.backup.enabled", Boolean.class, true);
        }
    }
}
