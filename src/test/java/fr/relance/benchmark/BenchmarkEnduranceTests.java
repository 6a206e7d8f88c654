package fr.relance.benchmark;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That it measures what it says, not how much: both ways in which it asks, for a moment, of two servers in turn. */
class BenchmarkEnduranceTests {

    @Test
    void pagesAndActionsAreMeasuredBesideTheFloorInTwoVersions(@TempDir Path folder) throws Exception {
        Duration moment = Duration.ofMillis(200);
        Options options = new Options(
                List.of(Measured.TODAY_SMALL, Measured.RECORDING),
                1,
                moment,
                moment,
                100,
                Optional.of(Path.of("target", "classes").toAbsolutePath()),
                List.of("-XX:TieredStopAtLevel=1"));

        Report report = Benchmark.run(options);
        report.write(folder);

        assertThat(report.versions()).hasSize(2).allSatisfy(pages -> {
            Benchmark.Round today =
                    requireNonNull(pages.get(Measured.TODAY_SMALL)).get(0);
            assertThat(today.floor()).isPositive();
            assertThat(today.ratio()).isGreaterThan(1);
            assertThat(today.page().html()).isGreaterThan(20_000);
            assertThat(today.page().sent()).isBetween(1_000, today.page().html() / 2);
            assertThat(requireNonNull(pages.get(Measured.RECORDING))
                            .get(0)
                            .page()
                            .nanos())
                    .hasSizeGreaterThanOrEqualTo(Options.CONNECTIONS);
        });
        assertThat(Files.readString(folder.resolve("benchmark.md"))).contains("| recording an interview |");
        assertThat(Files.readAllLines(folder.resolve("benchmark.csv"))).hasSize(5);
    }
}
