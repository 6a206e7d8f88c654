package fr.relance.planning;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Plans a second on one core; run on demand, see docs/performance.md, "Planner, reader, tone". */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlannerBenchmark {

    private static final int MASK = 1023;

    private final Planner planner = new Planner(FrenchHolidays.calendar(), PlanningRules.defaults());
    private final List<AfterInterview> facts = facts();
    private int next;

    /** Facts of all kinds in turn: promises, deadlines, vague words, early and late. */
    @Benchmark
    public Plan afterInterview() {
        next = (next + 1) & MASK;
        return planner.afterInterview(facts.get(next));
    }

    private static List<AfterInterview> facts() {
        Random random = new Random(42);
        return Stream.generate(() -> RandomFacts.interview(random))
                .limit(MASK + 1)
                .toList();
    }
}
