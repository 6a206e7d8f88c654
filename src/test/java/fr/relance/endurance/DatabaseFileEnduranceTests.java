package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.endurance.OwnProcess.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ten thousand saves in a row ({@code -Drelance.saves=2000} for fewer), while somebody else saves and reads, then a minute’s rest; and
 * kills while the file is compacted. The figures go to {@code target/database-file.txt}.
 */
class DatabaseFileEnduranceTests {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFileEnduranceTests.class);
    private static final String[] OPTIONS = {
        "--relance.backup.enabled=false", "--logging.level.fr.relance.storage.Compaction=debug"
    };
    private static final Pattern STEP = Pattern.compile("A step of \\d+ bytes took (\\d+) ms");
    private static final int SAVES = Integer.getInteger("relance.saves", 10_000);
    private static final int ROUNDS = Integer.getInteger("relance.rounds", 20);
    private static final int SAVES_A_ROUND = 400;
    private static final Duration WHILE_SOMEBODY_SAVES = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int LONGEST_STEP = 1_000;
    private static final int LONGEST_MILLIS = 3_000;
    private static final int TIMES_AT_REST = 5;
    private static final int TIMES_AT_WORK = 20;

    @Test
    void itIsAtMostFiveTimesWhatItsRowsTakeAndNobodyWaitsASecond(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Burst burst = new Burst(data);
        Program program = Program.in(folder).forAFewStarts();
        long after;
        try (OwnProcess server = program.start(data, List.of(), OPTIONS)) {
            burst.signUp(server);
            AtomicBoolean done = new AtomicBoolean();
            Thread prober = burst.probe(server, done);
            burst.save(server, SAVES);
            after = burst.size();
            Thread.sleep(WHILE_SOMEBODY_SAVES.toMillis());
            done.set(true);
            prober.join();
            Thread.sleep(REST.toMillis());
        }
        long rows = burst.rows(folder);
        long step = longestStep(program);
        tell(burst, after, rows, step);

        assertThat(burst.refused()).isEmpty();
        assertThat(burst.size()).isLessThanOrEqualTo(TIMES_AT_REST * rows);
        assertThat(burst.largest()).isLessThanOrEqualTo(TIMES_AT_WORK * rows);
        assertThat(step).as("milliseconds of the longest step").isPositive().isLessThan(LONGEST_STEP);
        assertThat(burst.longest()).isLessThan(Duration.ofSeconds(1));
        requireKept(data, burst);
    }

    @Test
    void whatWasAcknowledgedOutlivesAKillWhileItIsCompacted(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Program program = Program.in(folder);
        Burst burst = new Burst(data);
        try (OwnProcess server = program.start(data, List.of(), OPTIONS)) {
            burst.signUp(server);
        }
        Random random = new Random(SAVES);
        int smaller = 0;
        for (int round = 0; round < ROUNDS; round++) {
            OwnProcess server = program.start(data, List.of(), OPTIONS);
            burst.save(server, SAVES_A_ROUND);
            long before = burst.size();
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            server.kill();
            smaller += burst.size() < before ? 1 : 0;
            requireKept(data, burst);
        }
        LOG.warn(
                "{} kills, {} of a file that was getting smaller, 0 of {} saves lost",
                ROUNDS,
                smaller,
                burst.acknowledged().size());

        assertThat(burst.refused()).isEmpty();
        assertThat(smaller).isPositive();
    }

    private static void requireKept(Path data, Burst burst) throws Exception {
        try (Kept kept = new Kept(data)) {
            assertThat(kept.marks()).containsAllEntriesOf(burst.acknowledged());
            assertThat(kept.halves()).isZero();
        }
    }

    /** In milliseconds; 0 if there was none. */
    private static long longestStep(Program program) throws IOException {
        return STEP.matcher(program.output())
                .results()
                .mapToLong(step -> Long.parseLong(step.group(1)))
                .max()
                .orElse(0);
    }

    private static void tell(Burst burst, long after, long rows, long step) throws IOException {
        String figures = String.join(
                System.lineSeparator(),
                "%,d saves acknowledged".formatted(burst.acknowledged().size()),
                "rows: %,d KB".formatted(rows / 1024),
                "file, at its largest: %,d KB".formatted(burst.largest() / 1024),
                "file, after the last save: %,d KB".formatted(after / 1024),
                "file, after a rest: %,d KB".formatted(burst.size() / 1024),
                "longest step of compaction: %,d ms".formatted(step),
                "longest save and page of somebody else: %,d ms"
                        .formatted(burst.longest().toMillis()));
        Files.writeString(Path.of("target", "database-file.txt"), figures + System.lineSeparator());
        LOG.warn("{}", figures);
    }
}
