package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.endurance.OwnProcess.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large the database file is; {@link DatabaseFileEnduranceTests} has the figures. */
class DatabaseFileIntegrationTests {

    private static final int SAVES = 700;
    private static final int TIMES = 5;
    private static final Duration REST = Duration.ofSeconds(10);

    @Test
    void afterManySavesAndARestItIsAtMostFiveTimesWhatItsRowsTake(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Burst burst = new Burst(data);
        try (OwnProcess server =
                Program.in(folder).forAFewStarts().start(data, List.of(), "--relance.backup.enabled=false")) {
            burst.signUp(server);
            burst.save(server, SAVES);
            Thread.sleep(REST.toMillis());
        }

        assertThat(burst.refused()).isEmpty();
        assertThat(burst.acknowledged()).hasSize(SAVES);
        assertThat(burst.size()).isLessThanOrEqualTo(TIMES * burst.rows(folder));
        try (Kept kept = new Kept(data)) {
            assertThat(kept.marks()).containsAllEntriesOf(burst.acknowledged());
            assertThat(kept.halves()).isZero();
        }
    }
}
