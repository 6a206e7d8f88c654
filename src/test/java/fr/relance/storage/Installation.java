package fr.relance.storage;

import fr.relance.storage.DailyCopy.CopiesHealthIndicator;
import fr.relance.storage.SoleUse.SoleUseHealthIndicator;
import fr.relance.support.TestClock;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts what keeps the data, with the application's own settings, in a folder of its own; nothing else is started. */
record Installation(Path data) {

    ConfigurableApplicationContext start(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--relance.data=" + data, "--spring.main.banner-mode=off", "--logging.level.root=warn"),
                        Arrays.stream(arguments))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Storage.class)
                .web(WebApplicationType.NONE)
                .run(all);
    }

    Path database() {
        return data.resolve("relance.mv.db");
    }

    Path copies() {
        return data.resolve("copies");
    }

    static void note(ConfigurableApplicationContext started, String text) {
        JdbcClient jdbc = JdbcClient.create(started.getBean(DataSource.class));
        if (jdbc.sql("select 1 from information_schema.tables where table_name = 'KEPT'")
                .query()
                .listOfRows()
                .isEmpty()) {
            jdbc.sql("create table kept (text varchar(100))").update();
        }
        jdbc.sql("insert into kept values (?)").param(text).update();
    }

    static List<String> notes(ConfigurableApplicationContext started) {
        return JdbcClient.create(started.getBean(DataSource.class))
                .sql("select text from kept order by text")
                .query(String.class)
                .list();
    }

    /** As a later version of the application would have left it. */
    void pretendNewer() throws SQLException {
        String url = "jdbc:h2:file:" + data + "/relance";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                    select max("installed_rank") + 1, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', current_timestamp, 1, true
                    from "flyway_schema_history\"""");
        }
    }

    /** Not a configuration by annotation: the tests of the whole application would find it. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @EnableConfigurationProperties({BackupProperties.class, DiskRoom.Reserve.class})
    @Import({
        CopyCheck.class,
        DatabaseGate.class,
        DiskRoom.class,
        CarefulMigration.class,
        CopiesConfiguration.class,
        CopiesHealthIndicator.class,
        SoleUseHealthIndicator.class
    })
    static class Storage {

        @Bean
        TestClock clock() {
            return new TestClock();
        }
    }
}
