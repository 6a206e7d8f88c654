package fr.relance.growth;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Whether twice as much text takes whoever reads it about twice as long. What counts is the time that the thread itself took, the
 * least of several tries, so that a busy machine makes no difference.
 */
public final class Growth {

    /** Below that nothing is noticed, and little can be told from chance. */
    private static final long NOTICED = 15_000_000;

    private static final double MOST_GROWTH = 2.5;
    private static final int TRIES = 6;

    private Growth() {}

    /** The texts of up to that length which take more than their share; each of so many, for a reader that takes its time. */
    public static List<String> faults(int length, int each, Consumer<String> reader) {
        List<TiringText> all = TiringTexts.all();
        List<String> faults = new ArrayList<>();
        IntStream.range(0, all.size())
                .filter(at -> at % each == 0)
                .mapToObj(all::get)
                .forEach(text -> {
                    String fault = fault(text, length, reader);
                    if (!fault.isEmpty()) {
                        faults.add(text + ": " + fault);
                    }
                });
        return faults;
    }

    /** Nanoseconds that this thread worked for it. */
    public static long cpu(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static String fault(TiringText text, int length, Consumer<String> reader) {
        String whole = text.of(length);
        String half = text.of(length / 2);
        try {
            long twice = cpu(() -> reader.accept(whole));
            long once = 0;
            for (int attempt = 0; attempt < TRIES && twice > NOTICED && twice > MOST_GROWTH * once; attempt++) {
                long again = cpu(() -> reader.accept(half));
                once = attempt == 0 ? again : Math.min(once, again);
                twice = Math.min(twice, cpu(() -> reader.accept(whole)));
            }
            return twice <= NOTICED || twice <= MOST_GROWTH * once
                    ? ""
                    : twice / 1_000_000 + " ms, " + once / 1_000_000 + " ms for half of it";
        } catch (StackOverflowError e) {
            return "too deep";
        }
    }
}
