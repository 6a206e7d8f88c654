package fr.relance.tone;

import fr.relance.planning.Channel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks of texts, without a server. */
final class Checks {

    private Checks() {}

    /** What is found in a sentence alone, which has neither to greet nor to ask. */
    static Set<ToneRule> sentence(String text) {
        return rules(Tone.of(new ToneRequest(false, Channel.PHONE, null, text)));
    }

    static Set<ToneRule> rules(Tone tone) {
        Set<ToneRule> rules = EnumSet.noneOf(ToneRule.class);
        tone.findings().forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    static List<String> words(ToneRule rule, String text) {
        return Tone.of(new ToneRequest(false, Channel.PHONE, null, text)).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::text)
                .toList();
    }
}
