package fr.relance.nextsteps;

import fr.relance.nextsteps.Corpus.Case;
import fr.relance.planning.FrenchHolidays;
import fr.relance.planning.Region;
import fr.relance.support.Timings;
import java.nio.file.Path;
import java.util.List;
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

/** Microseconds a phrase on one core, and those of each class of phrases; see docs/performance.md, "Planner, reader, tone". */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderBenchmark {

    /** Microseconds. */
    private static final double BOUND = 100;

    private final NextStepsReader reader = new NextStepsReader(FrenchHolidays.calendar());
    private final List<Case> phrases =
            Corpus.classes().values().stream().flatMap(List::stream).toList();
    private int next;

    /** Every phrase of the corpus in turn. */
    @Benchmark
    public Reading read() {
        next = (next + 1) % phrases.size();
        return read(phrases.get(next));
    }

    /** Each class and the slowest phrases, now that everything is warm. */
    @TearDown(Level.Trial)
    public void writeClasses() {
        new Timings(BOUND).write(Path.of("target", "benchmarks", "reader.txt"), Corpus.classes(), this::read);
    }

    private Reading read(Case phrase) {
        return reader.read(phrase.phrase(), phrase.interviewAt(), Region.METROPOLE);
    }
}
