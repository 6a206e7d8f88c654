package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words about time and tells what they mean, whatever they are about. */
final class TimeReader {

    /** Of two that match as many words, the first counts. */
    private static final List<TimeRule> RULES = Stream.of(
                    DayRules.DAYS, DelayRules.ALL, SpanRules.WEEKS, SpanRules.MONTHS, VagueRules.ALL, DayRules.HOURS)
            .flatMap(List::stream)
            .toList();

    private static final RuleIndex<TimeRule> INDEX = new RuleIndex<>(RULES, words());

    private TimeReader() {}

    /** Every word of the rules. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(TimeWords.ALL);
        words.addAll(Numerals.words());
        RULES.forEach(rule -> words.addAll(rule.shape().words()));
        return words;
    }

    static List<TimeItem> read(Words words, Days days) {
        List<TimeItem> joined = new Ranges(words, days).join(cores(words, days));
        Introductions introductions = new Introductions(words);
        return new DayTimes(words, days)
                .attach(joined).stream()
                        .map(introductions::introduce)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<TimeItem> cores(Words words, Days days) {
        List<TimeItem> cores = new ArrayList<>();
        Match match = new Match(words);
        for (int i = 0; i < words.size(); i++) {
            TimeItem longest = longest(match, i, days);
            if (longest != null) {
                cores.add(longest);
                i = longest.to() - 1;
            }
        }
        return cores;
    }

    private static @Nullable TimeItem longest(Match match, int position, Days days) {
        TimeItem longest = null;
        for (TimeRule rule : INDEX.beginningWith(match.words().at(position))) {
            boolean longer = rule.shape().matches(match, position) && (longest == null || match.end() > longest.to());
            Meaning meaning = longer ? rule.sense().of(match, days) : null;
            if (meaning != null) {
                longest = TimeItem.core(position, match.end(), meaning);
            }
        }
        return longest;
    }
}
