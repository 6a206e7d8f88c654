package fr.relance.nextsteps;

import java.util.Arrays;
import java.util.List;

/** Words and their role; the guard looks at what stands around them. */
record AnchorRule(Role role, Shape shape, Guard guard) implements RuleIndex.Rule {

    /** Whether the words from one token to another, exclusive, have the role of the rule. */
    @FunctionalInterface
    interface Guard {
        boolean allows(Words words, int from, int to);
    }

    static List<AnchorRule> of(Role role, String... notations) {
        return guarded(role, (words, from, to) -> true, notations);
    }

    static List<AnchorRule> guarded(Role role, Guard guard, String... notations) {
        return Arrays.stream(notations)
                .map(notation -> new AnchorRule(role, Shape.of(notation), guard))
                .toList();
    }
}
