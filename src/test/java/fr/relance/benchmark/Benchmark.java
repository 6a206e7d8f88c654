package fr.relance.benchmark;

import static java.util.Objects.requireNonNull;

import fr.relance.benchmark.Load.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** Measures pages over HTTP and writes {@code target/benchmark.md} and {@code target/benchmark.csv}: see docs/performance.md. */
public final class Benchmark {

    private static final Path CLASSES = Path.of("target", "classes");

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Report report = run(Options.ofSystem());
        report.write(Path.of("target"));
        System.out.println(report.table());
    }

    /** Measures each page once in each round, beside the floor; two versions in turn. */
    static Report run(Options options) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("relance-benchmark");
        List<Version> versions = new ArrayList<>();
        try (Load load = new Load()) {
            versions.add(new Version(load, start(CLASSES, folder.resolve("now"), options), options));
            if (options.against().isPresent()) {
                versions.add(
                        new Version(load, start(options.against().get(), folder.resolve("against"), options), options));
            }
            for (Version version : versions) {
                version.warmUp();
            }
            for (int round = 0; round < options.rounds(); round++) {
                for (Measured page : options.pages()) {
                    for (Version version : versions) {
                        version.measure(page);
                    }
                }
            }
            return new Report(
                    options, versions.stream().map(version -> version.rounds).toList());
        } finally {
            for (Version version : versions) {
                version.server.close();
            }
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static ServerProcess start(Path classes, Path folder, Options options)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return ServerProcess.start(classes.toAbsolutePath(), folder, options);
    }

    /**
     * A page in one round.
     *
     * @param floor milliseconds of work for each request of the floor, around it
     */
    record Round(Sample page, double floor) {

        /** How many times the floor’s work it took. */
        double ratio() {
            return page.workEach() / floor;
        }
    }

    /** One of the versions that are measured in turn. */
    private static final class Version {

        private final Load load;
        private final ServerProcess server;
        private final Options options;
        private final Visit floor;
        private final Map<Measured, Visit> visits = new EnumMap<>(Measured.class);
        private final Map<Measured, List<Round>> rounds = new EnumMap<>(Measured.class);

        Version(Load load, ServerProcess server, Options options) throws IOException, InterruptedException {
            this.load = load;
            this.server = server;
            this.options = options;
            this.floor = Visit.floor(server);
            for (Measured page : options.pages()) {
                visits.put(page, Visit.to(page, server));
                rounds.put(page, new ArrayList<>());
            }
        }

        void warmUp() throws IOException, InterruptedException {
            load.run(server, floor, options.warmUp());
            for (Visit visit : visits.values()) {
                load.run(server, visit, options.warmUp());
            }
        }

        void measure(Measured page) throws IOException, InterruptedException {
            double before = floor();
            Sample sample = load.run(server, requireNonNull(visits.get(page)), options.each());
            Round round = new Round(sample, (before + floor()) / 2);
            requireNonNull(rounds.get(page)).add(round);
            System.err.printf("%s: %.1f x floor of %.2f ms%n", page.key(), round.ratio(), round.floor());
        }

        private double floor() throws IOException, InterruptedException {
            Duration half = options.each().dividedBy(2);
            return load.run(server, floor, half).workEach();
        }
    }
}
