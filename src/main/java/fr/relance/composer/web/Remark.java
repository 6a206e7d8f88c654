package fr.relance.composer.web;

import fr.relance.tone.Finding;
import fr.relance.tone.Tone;
import fr.relance.tone.ToneRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the margin says about a text, once for all the phrases that call for it.
 *
 * @param rule whose advice is given
 * @param findings where, in the order of the text; one without a phrase is about the whole
 */
record Remark(ToneRule rule, List<Finding> findings) {

    static List<Remark> of(Tone tone) {
        Map<ToneRule, List<Finding>> byRule = tone.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(alike -> new Remark(alike.getKey(), alike.getValue()))
                .toList();
    }
}
