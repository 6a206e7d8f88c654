package fr.relance.nextsteps;

import static java.util.Map.entry;

import fr.relance.kernel.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words and their role; the guard looks at what stands around them. */
record AnchorRule(Role role, Shape shape, Guard guard) implements RuleIndex.Rule {

    private static final Map<String, Guard> GUARDS = Map.ofEntries(
            entry("", (words, from, to) -> true),
            entry("not-reported", Guards::notReported),
            entry("whole", (words, from, to) -> Guards.notReported(words, from, to) && !words.is(to, ",")),
            entry("to-me", Guards::toMe),
            entry("to-us", Guards::toUs),
            entry("not-given", (words, from, to) -> !Verb.is(words.at(to - 1).word(), Verb.GIVE.bit())),
            entry("ends", (words, from, to) -> !words.at(to).isWord()),
            entry("ends-or-if", (words, from, to) -> !words.at(to).isWord() || words.is(to, "si")),
            entry("asked", Guards::asked),
            entry("order", Guards::order),
            entry("subject", Guards::subject),
            entry("object", Guards::object),
            entry("opens", (words, from, to) -> Guards.opens(words, from)),
            entry("from-us", Guards::fromUs),
            entry("of-answer", Guards::ofAnswer),
            entry("answer", Guards::answer),
            entry("by-others", Guards::byOthers),
            entry("of-people", Guards::ofPeople),
            entry("of-theirs", Guards::ofTheirs),
            entry("both", Guards::both),
            entry("coming", Guards::coming),
            entry("seen", Guards::seen));

    /** Whether the words from one token to another, exclusive, have the role of the rule. */
    @FunctionalInterface
    interface Guard {
        boolean allows(Words words, int from, int to);
    }

    /** The rules of {@code roles.txt}. */
    static List<AnchorRule> read() {
        List<AnchorRule> rules = new ArrayList<>();
        Role role = Role.NOTHING;
        String guard = "";
        for (String line : TextFile.lines(AnchorRule.class, "roles")) {
            if (line.matches("\\[[A-Z]+].*")) {
                int end = line.indexOf(']');
                role = Role.valueOf(line.substring(1, end));
                guard = line.substring(end + 1).strip();
            } else {
                rules.add(new AnchorRule(role, Shape.of(line), Objects.requireNonNull(GUARDS.get(guard))));
            }
        }
        return List.copyOf(rules);
    }
}
