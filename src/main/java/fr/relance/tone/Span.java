package fr.relance.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A part of the text that a rule accuses: UTF-16 offsets, the end exclusive. */
record Span(ToneRule rule, int start, int end) {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end).thenComparing(Span::rule);

    /** In the order of the text; those of one rule that overlap become one. */
    static List<Span> merged(List<Span> spans) {
        Map<ToneRule, Span> last = new EnumMap<>(ToneRule.class);
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted(ORDER).toList()) {
            Span before = last.get(span.rule());
            if (before != null && before.overlaps(span)) {
                last.put(span.rule(), new Span(span.rule(), before.start(), Math.max(before.end(), span.end())));
            } else {
                if (before != null) {
                    merged.add(before);
                }
                last.put(span.rule(), span);
            }
        }
        merged.addAll(last.values());
        merged.sort(ORDER);
        return merged;
    }

    /** The accused that no innocent span of the same rule covers. */
    static List<Span> uncovered(List<Span> accused, List<Span> innocent) {
        List<Span> innocents = innocent.stream().sorted(ORDER).toList();
        Map<ToneRule, Integer> reached = new EnumMap<>(ToneRule.class);
        List<Span> uncovered = new ArrayList<>();
        int next = 0;
        for (Span span : accused.stream().sorted(ORDER).toList()) {
            while (next < innocents.size() && innocents.get(next).start() <= span.start()) {
                reached.merge(innocents.get(next).rule(), innocents.get(next).end(), Math::max);
                next++;
            }
            if (reached.getOrDefault(span.rule(), 0) < span.end()) {
                uncovered.add(span);
            }
        }
        return uncovered;
    }

    private boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
