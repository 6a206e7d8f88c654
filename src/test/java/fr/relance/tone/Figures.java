package fr.relance.tone;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How often a rule is right: precision is the part of what it accuses that deserves it, recall the part of what deserves it. */
final class Figures {

    private final Map<ToneRule, int[]> counts = new EnumMap<>(ToneRule.class);
    private final List<String> faults = new ArrayList<>();

    void add(String text, Set<ToneRule> expected, Set<ToneRule> found) {
        for (ToneRule rule : ToneRule.values()) {
            int[] count = counts.computeIfAbsent(rule, any -> new int[3]);
            boolean wanted = expected.contains(rule);
            boolean got = found.contains(rule);
            count[0] += wanted && got ? 1 : 0;
            count[1] += got ? 1 : 0;
            count[2] += wanted ? 1 : 0;
        }
        if (!expected.equals(found)) {
            faults.add("expected " + expected + ", found " + found + ": " + text);
        }
    }

    double precision(ToneRule rule) {
        int[] count = count(rule);
        return count[1] == 0 ? 1 : count[0] / (double) count[1];
    }

    double recall(ToneRule rule) {
        int[] count = count(rule);
        return count[2] == 0 ? 1 : count[0] / (double) count[2];
    }

    List<ToneRule> rules() {
        return counts.keySet().stream()
                .filter(rule -> count(rule)[1] + count(rule)[2] > 0)
                .toList();
    }

    /** The table of docs/tone.md, and what was missed or accused wrongly. */
    String table() {
        StringBuilder table = new StringBuilder("| rule | examples | precision | recall |\n|---|---|---|---|\n");
        for (ToneRule rule : rules()) {
            table.append(String.format(
                    Locale.ROOT, "| `%s` | %d | %.3f | %.3f |%n", rule, count(rule)[2], precision(rule), recall(rule)));
        }
        faults.forEach(fault -> table.append(fault).append('\n'));
        return table.toString();
    }

    private int[] count(ToneRule rule) {
        return counts.getOrDefault(rule, new int[3]);
    }
}
