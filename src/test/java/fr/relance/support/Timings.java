package fr.relance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How long each of many texts takes, by class, and which take longest: processor time of one thread, in microseconds. */
public final class Timings {

    private static final int TIMES = 50;
    private static final int ROUNDS = 5;
    private static final int SLOWEST = 10;

    private final double bound;
    private final StringBuilder table = new StringBuilder();
    private final List<Timing> all = new ArrayList<>();

    /** The result of every call, so that none is left out. */
    private volatile Object last = "";

    private record Timing(Object text, double microseconds) {}

    /** @param bound in microseconds; the table counts the texts that take longer */
    public Timings(double bound) {
        this.bound = bound;
    }

    /** Times every text of every class, the best of some rounds, and writes the table; everything has to be warm. */
    public <T> void write(Path file, Map<String, List<T>> classes, Function<T, Object> work) {
        classes.forEach((name, texts) -> {
            List<Timing> timings = texts.stream()
                    .map(text -> new Timing(text, best(text, work)))
                    .toList();
            all.addAll(timings);
            row(name, timings);
        });
        row("all", all);
        table.append("\nslowest\n");
        all.stream()
                .sorted(Comparator.comparingDouble(Timing::microseconds).reversed())
                .limit(SLOWEST)
                .forEach(each -> table.append(String.format(
                        Locale.ROOT,
                        "%8.1f  %s%n",
                        each.microseconds(),
                        each.text().toString().replace('\n', ' '))));
        save(file);
    }

    private void row(String name, Collection<Timing> timings) {
        double average =
                timings.stream().mapToDouble(Timing::microseconds).average().orElseThrow();
        double most = timings.stream().mapToDouble(Timing::microseconds).max().orElseThrow();
        long over = timings.stream().filter(each -> each.microseconds() > bound).count();
        table.append(String.format(
                Locale.ROOT,
                "%8.1f average %8.1f most  %s: %d, %d over %.0f%n",
                average,
                most,
                name,
                timings.size(),
                over,
                bound));
    }

    private <T> double best(T text, Function<T, Object> work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = spent();
            for (int i = 0; i < TIMES; i++) {
                last = work.apply(text);
            }
            best = Math.min(best, spent() - before);
        }
        return best / (TIMES * 1e3);
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
