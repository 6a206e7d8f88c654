package fr.relance.nextsteps;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words about time and what they mean. */
record TimeRule(Shape shape, Sense sense) implements RuleIndex.Rule {

    /** Tells the meaning from the values that the pattern kept; null where the words mean no time after all. */
    @FunctionalInterface
    interface Sense {
        @Nullable
        Meaning of(Match match, Days days);
    }

    static TimeRule of(String notation, Sense sense) {
        return new TimeRule(Shape.of(notation), sense);
    }

    static TimeRule always(Meaning meaning, String... notations) {
        return of(Arrays.stream(notations).collect(Collectors.joining(" | ")), (match, days) -> meaning);
    }
}
