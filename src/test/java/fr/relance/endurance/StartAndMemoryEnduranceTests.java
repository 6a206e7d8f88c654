package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten starts of one installation to its first page, beside as many of the jar alone, and what it has of the machine's memory while one
 * person uses all of it: {@code -Drelance.starts=10}, {@code -Drelance.minutes=60}. Figures go to {@code target/start.txt} and
 * {@code target/memory.txt}, and mean something only on a machine that does nothing else.
 */
class StartAndMemoryEnduranceTests {

    private static final int STARTS = Integer.getInteger("relance.starts", 10);
    private static final int MINUTES = Integer.getInteger("relance.minutes", 60);
    private static final Duration FIRST_PAGE = Duration.ofSeconds(4);
    private static final long MOST_MEGABYTES = 320;

    @TempDir
    private static Path folder;

    private static Installation installation;

    @BeforeAll
    static void copiedAndPrepared() throws Exception {
        installation = Installation.in(folder);
        installation.start().close();
    }

    @Test
    void theFirstPageIsThereInFourSeconds() throws Exception {
        List<Long> launched = new ArrayList<>();
        List<Long> alone = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            launched.add(millis(installation::start));
            alone.add(millis(installation::startJarAlone));
        }
        Files.writeString(
                Path.of("target", "start.txt"),
                "To the first page, in milliseconds%nby the launcher: %s%nthe jar alone: %s%n"
                        .formatted(spread(launched), spread(alone)));
        assertThat(median(launched)).isLessThanOrEqualTo(FIRST_PAGE.toMillis());
    }

    @Test
    void onePersonNeedsFewMegabytesHoweverLong() throws Exception {
        List<Long> megabytes = new ArrayList<>();
        int rounds = 0;
        try (OwnProcess server = installation.start()) {
            Usage usage = new Usage(server);
            usage.settleIn();
            long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
            while (System.nanoTime() < end) {
                usage.round(rounds);
                rounds++;
                megabytes.add(server.residentMegabytes());
            }
            Files.writeString(
                    Path.of("target", "memory.txt"),
                    "Resident after each of %d rounds in %d minutes, in megabytes: %s; the last: %d%n%s requests%n"
                            .formatted(rounds, MINUTES, spread(megabytes), last(megabytes), usage.requests()));
        }
        assertThat(megabytes).isNotEmpty().allSatisfy(each -> assertThat(each).isLessThan(MOST_MEGABYTES));
    }

    private static long millis(Callable<OwnProcess> start) throws Exception {
        long began = System.nanoTime();
        try (OwnProcess server = start.call()) {
            long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
            assertThat(server.isAlive()).isTrue();
            return took;
        }
    }

    private static long last(List<Long> values) {
        return values.get(values.size() - 1);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String spread(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return "least %d, median %d, most %d".formatted(sorted.get(0), median(values), last(sorted));
    }
}
