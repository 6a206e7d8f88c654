package fr.relance.storage;

import com.zaxxer.hikari.HikariDataSource;
import fr.relance.storage.Compaction.StepSize;
import fr.relance.storage.DailyCopy.NightWatch;
import fr.relance.storage.OneDatabase.ClosedDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
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

    /** Nothing opens the database before the gate was passed, and nobody has it any more when its lock goes. */
    @Bean
    static AbstractDependsOnBeanFactoryPostProcessor databaseAfterGate() {
        return new AfterGate();
    }

    @Bean
    @Conditional(Wanted.class)
    Copies copies(
            Environment environment,
            BackupProperties properties,
            CopyCheck check,
            DiskRoom.Reserve disk,
            Compaction compaction) {
        DatabaseFile database = DatabaseFile.of(environment).orElseThrow();
        return new Copies(
                database, properties.folderFor(database), check, disk.reserve().toBytes(), compaction);
    }

    @Bean
    @Conditional(Wanted.class)
    DailyCopy dailyCopy(Copies copies, DataSource source, BackupProperties properties, Clock clock) {
        return new DailyCopy(copies, source, properties.days(), clock);
    }

    @Bean
    @Conditional(InFile.class)
    OneDatabase oneDatabase(Environment environment, DatabaseGate gate) {
        DatabaseFile database = DatabaseFile.of(environment).orElseThrow();
        return new OneDatabase(database, environment.getRequiredProperty("spring.datasource.url"), gate.use());
    }

    /** The pool keeps its settings; only where its connections come from, and when they go, is ours. */
    @Bean
    @Conditional(InFile.class)
    static BeanPostProcessor poolOfOneDatabase(ObjectProvider<OneDatabase> one) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setDataSource(one.getObject().source());
                    pool.setExceptionOverride(new ClosedDatabase(pool));
                }
                return bean;
            }
        };
    }

    @Bean
    @Conditional(InFile.class)
    Compaction compaction(OneDatabase one, DatabaseGate gate, DiskRoom room) {
        return new Compaction(one::store, gate::isOurs, () -> !room.isTightFor(4L * StepSize.MOST));
    }

    @Bean
    @Conditional(InFile.class)
    Rewriting rewriting(
            Environment environment, OneDatabase one, DatabaseGate gate, DataSource source, Compaction compaction) {
        DatabaseFile database = DatabaseFile.of(environment).orElseThrow();
        return new Rewriting(database, one, gate.use(), source, compaction);
    }

    @Bean
    @Conditional(InFile.class)
    NightWatch nightWatch(ObjectProvider<DailyCopy> daily, Rewriting rewriting) {
        return new NightWatch(daily, rewriting);
    }

    private static final class AfterGate extends AbstractDependsOnBeanFactoryPostProcessor {

        AfterGate() {
            super(DataSource.class, DatabaseGate.class, OneDatabase.class);
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
