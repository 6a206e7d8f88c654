package fr.relance.nextsteps;

import java.time.LocalTime;
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
