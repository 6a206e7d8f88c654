package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was erased is not left readable on the pages of the file. */
class RewritingIntegrationTests {

    private static final String ERASED = "Zorglubine";

    @Test
    void noTraceIsLeftInTheFileWhileOthersGoOnWriting(@TempDir Path folder) throws Exception {
        Installation installation = new Installation(folder.resolve("data"));
        try (ConfigurableApplicationContext running = installation.start("--relance.backup.enabled=false")) {
            Installation.note(running, "others");
            for (int i = 0; i < 50; i++) {
                Installation.note(running, ERASED + i);
            }
            JdbcClient jdbc = JdbcClient.create(running.getBean(DataSource.class));
            jdbc.sql("delete from kept where text like ?").param(ERASED + "%").update();
            assertThat(text(installation)).contains(ERASED);
            AtomicBoolean more = new AtomicBoolean(true);
            FutureTask<Integer> writing = writing(running, more);

            assertThat(running.getBean(Rewriting.class).rewrite()).isTrue();

            more.set(false);
            int notes = writing.get();
            assertThat(text(installation)).doesNotContain(ERASED);
            assertThat(Installation.notes(running)).hasSize(1 + notes).contains("others");
            assertThat(running.getBean(Rewriting.class).rewriteIfOwed()).isFalse();
        }
    }

    @Test
    void whatCouldNotBeDoneIsOwedStillAfterARestart(@TempDir Path folder) throws Exception {
        Installation installation = new Installation(folder.resolve("data"));
        try (ConfigurableApplicationContext running = installation.start("--relance.backup.enabled=false")) {
            Files.createFile(installation.data().resolve("relance-to-rewrite"));
            assertThat(running.getBean(Rewriting.class).rewriteIfOwed()).isTrue();
            assertThat(installation.data().resolve("relance-to-rewrite")).doesNotExist();
        }
    }

    private static FutureTask<Integer> writing(ConfigurableApplicationContext running, AtomicBoolean more) {
        Callable<Integer> notes = () -> {
            int count = 0;
            for (; more.get(); count++) {
                Installation.note(running, "one more");
            }
            return count;
        };
        FutureTask<Integer> task = new FutureTask<>(notes);
        new Thread(task).start();
        return task;
    }

    private static String text(Installation installation) throws IOException {
        return new String(Files.readAllBytes(installation.database()), StandardCharsets.ISO_8859_1);
    }
}
