package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins times that stand side by side, or that only linking words part, from the first to the last.
 *
 * @param longestLink how many linking words at most
 */
record Joining(Words words, Set<String> linking, int longestLink) {

    List<TimeItem> join(List<TimeItem> items, Union union) {
        List<TimeItem> joined = new ArrayList<>();
        for (TimeItem item : items) {
            TimeItem last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            TimeItem both = last == null || !linked(last.to(), item.from()) ? null : union.of(last, item);
            if (both == null) {
                joined.add(item);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private boolean linked(int from, int to) {
        if (to - from > longestLink) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!linking.contains(words.at(i).word())) {
                return false;
            }
        }
        return true;
    }

    /** What two linked times mean together. */
    @FunctionalInterface
    interface Union {

        /** The time that both make; null where they are two. */
        @Nullable
        TimeItem of(TimeItem first, TimeItem second);
    }
}
