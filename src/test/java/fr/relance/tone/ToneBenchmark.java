package fr.relance.tone;

import fr.relance.support.Timings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds a message on one core, without its spelling; see docs/performance.md, "Planner, reader, tone". */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ToneBenchmark {

    /** Microseconds. */
    private static final double BOUND = 1_000;

    private final Map<String, List<ToneRequest>> classes = Map.of(
            "messages.txt", requests(Corpus.readMessages("messages.txt")),
            "independent.txt", requests(Corpus.readWhole("independent.txt")));
    private final List<ToneRequest> messages =
            classes.values().stream().flatMap(List::stream).toList();
    private int next;

    /** Every message of the corpus in turn. */
    @Benchmark
    public Tone of() {
        next = (next + 1) % messages.size();
        return Tone.of(messages.get(next));
    }

    /** Each file and the slowest messages, now that everything is warm. */
    @TearDown(Level.Trial)
    public void writeClasses() {
        new Timings(BOUND).write(Path.of("target", "benchmarks", "tone.txt"), classes, Tone::of);
    }

    private static List<ToneRequest> requests(List<Corpus.Whole> texts) {
        return texts.stream().map(Corpus.Whole::request).toList();
    }
}
