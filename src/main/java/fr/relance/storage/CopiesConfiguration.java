package fr.relance.storage;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
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
    Copies copies(Environment environment, BackupProperties properties, CopyCheck check, DiskRoom.Reserve disk) {
        DatabaseFile database = DatabaseFile.of(environment).orElseThrow();
        return new Copies(
                database, properties.folderFor(database), check, disk.reserve().toBytes());
    }

    @Bean
    @Conditional(Wanted.class)
    DailyCopy dailyCopy(Copies copies, DataSource source, BackupProperties properties, Clock clock) {
        return new DailyCopy(copies, source, properties.days(), clock);
    }

    @Bean
    @Conditional(InFile.class)
    Rewriting rewriting(Environment environment, DataSource source) {
        DatabaseFile database = DatabaseFile.of(environment).orElseThrow();
        return new Rewriting(database, environment.getRequiredProperty("spring.datasource.url"), source);
    }

    @Bean
    @Conditional(InFile.class)
    NightWatch nightWatch(ObjectProvider<DailyCopy> daily, Rewriting rewriting) {
        return new NightWatch(daily, rewriting);
    }

    private static final class AfterGate extends AbstractDependsOnBeanFactoryPostProcessor {

        AfterGate() {
            super(DataSource.class, DatabaseGate.class);
        }
    }

    static class InFile implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DatabaseFile.of(context.getEnvironment()).isPresent();
        }
    }

    static final class Wanted extends InFile {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            boolean enabled = context.getEnvironment().getProperty("relance.backup.enabled", Boolean.class, true);
            return enabled && super.matches(context, metadata);
        }
    }
}
