package fr.relance.benchmark;

import static java.util.Objects.requireNonNull;

import fr.relance.benchmark.Benchmark.Round;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What was measured.
 *
 * @param versions the rounds of each page; of this version, and after it of the one against which it was measured
 */
record Report(Options options, List<Map<Measured, List<Round>>> versions) {

    /** Writes the table, and a line for each round, into a folder. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("benchmark.md"), table());
        Files.writeString(folder.resolve("benchmark.csv"), lines());
    }

    /** In Markdown, with where and when. */
    String table() {
        StringBuilder table = new StringBuilder(machine());
        table.append("\n| page | × floor | at most | CPU ms | requests/s | median ms | 95 % ms | HTML kB | sent kB |");
        table.append(compares() ? " CPU ms before | × floor before | CPU now / before |\n" : "\n");
        table.append("|---|---|---|---|---|---|---|---|---|").append(compares() ? "---|---|---|\n" : "\n");
        options.pages().forEach(page -> table.append(row(page)));
        return table.append(growth()).toString();
    }

    private boolean compares() {
        return versions.size() > 1;
    }

    private String machine() {
        return "%s, %d processors, %s %s, JDK %s; floor %.2f ms; %d rounds of %s s%n"
                .formatted(
                        LocalDate.now(Clock.systemUTC()),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        median(versions.get(0).values().stream()
                                .flatMap(List::stream)
                                .map(Round::floor)
                                .toList()),
                        options.rounds(),
                        options.each().toMillis() / 1000.0);
    }

    private String row(Measured page) {
        List<Round> rounds = requireNonNull(versions.get(0).get(page));
        List<Double> millis = rounds.stream()
                .flatMap(round -> round.page().nanos().stream())
                .map(nanos -> nanos / 1e6)
                .sorted()
                .toList();
        String row = "| %s | %s | %s | %.2f | %.0f | %.1f | %.1f | %.1f | %.1f |"
                .formatted(
                        page.title,
                        spread(of(rounds, Round::ratio)),
                        page.atMost == 0 ? "" : page.atMost,
                        median(of(rounds, round -> round.page().workEach())),
                        median(of(rounds, round -> round.page().perSecond())),
                        at(millis, 0.5),
                        at(millis, 0.95),
                        rounds.get(0).page().html() / 1000.0,
                        rounds.get(0).page().sent() / 1000.0);
        return row + (compares() ? before(rounds, requireNonNull(versions.get(1).get(page))) : "") + "\n";
    }

    private static String before(List<Round> now, List<Round> before) {
        List<Double> change = IntStream.range(0, now.size())
                .mapToObj(
                        i -> now.get(i).page().workEach() / before.get(i).page().workEach())
                .toList();
        return " %.2f | %s | %s |"
                .formatted(
                        median(of(before, round -> round.page().workEach())),
                        spread(of(before, Round::ratio)),
                        spread(change));
    }

    /** What a hundred times as many candidatures cost. */
    private String growth() {
        List<Round> small = versions.get(0).get(Measured.TODAY_SMALL);
        List<Round> large = versions.get(0).get(Measured.TODAY);
        if (small == null || large == null) {
            return "";
        }
        List<Double> growth = IntStream.range(0, small.size())
                .mapToObj(i -> large.get(i).ratio() / small.get(i).ratio())
                .toList();
        return "%n« Aujourd’hui » of the large account takes %s times the work of that of the small one, at most 1.3.%n"
                .formatted(spread(growth));
    }

    private String lines() {
        List<String> lines = new ArrayList<>();
        lines.add("version,page,round,floor_cpu_ms,cpu_ms,ratio,requests,requests_per_second,html_bytes,sent_bytes");
        for (int version = 0; version < versions.size(); version++) {
            String name = version == 0 ? "now" : "before";
            versions.get(version)
                    .forEach((page, rounds) -> IntStream.range(0, rounds.size())
                            .forEach(i -> lines.add(line(name, page, i, rounds.get(i)))));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String version, Measured page, int number, Round round) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%.4f,%.4f,%.3f,%d,%.1f,%d,%d",
                version,
                page.key(),
                number + 1,
                round.floor(),
                round.page().workEach(),
                round.ratio(),
                round.page().nanos().size(),
                round.page().perSecond(),
                round.page().html(),
                round.page().sent());
    }

    private static List<Double> of(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().map(figure::applyAsDouble).toList();
    }

    private static String spread(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return "%.2f (%.2f–%.2f)".formatted(at(sorted, 0.5), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static double median(List<Double> figures) {
        return at(figures.stream().sorted().toList(), 0.5);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }
}
