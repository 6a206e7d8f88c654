package fr.relance.nextsteps;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words about time where they stand.
 *
 * @param from first token, the words that introduce it included
 * @param core first token of the time itself
 * @param to last token, exclusive
 * @param time of day, null if none was said
 */
record TimeItem(
        int from,
        int core,
        int to,
        Meaning meaning,
        @Nullable LocalTime time) {

    static TimeItem core(int from, int to, Meaning meaning) {
        return new TimeItem(from, from, to, meaning, null);
    }

    /**
     * Neighbours that are one time as one, from the first to the last.
     *
     * @param union the time that two neighbours make; null where they are two
     */
    static List<TimeItem> joined(List<TimeItem> items, BinaryOperator<@Nullable TimeItem> union) {
        List<TimeItem> joined = new ArrayList<>();
        for (TimeItem item : items) {
            TimeItem both = joined.isEmpty() ? null : union.apply(joined.get(joined.size() - 1), item);
            if (both == null) {
                joined.add(item);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    TimeItem means(Meaning other) {
        return new TimeItem(from, core, to, other, time);
    }

    TimeItem reaching(int first, int last) {
        return new TimeItem(first, first, last, meaning, time);
    }

    TimeItem introducedFrom(int first) {
        return new TimeItem(first, core, to, meaning, time);
    }

    TimeItem at(@Nullable LocalTime hour) {
        return new TimeItem(from, core, to, meaning, hour);
    }

    boolean dated() {
        return meaning instanceof Meaning.Day || meaning instanceof Meaning.Delay;
    }

    boolean covers(int position) {
        return position >= from && position < to;
    }
}
