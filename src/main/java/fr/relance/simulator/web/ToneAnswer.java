package fr.relance.simulator.web;

import fr.relance.message.tone.Finding;
import fr.relance.message.tone.Tone;
import fr.relance.message.tone.ToneRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was noticed about a text, as the API answers it. */
record ToneAnswer(int words, int questions, List<FindingAnswer> findings) {

    /** One thing to look at again; the span is in UTF-16 units of the body, and null where there is none. */
    record FindingAnswer(
            ToneRule rule,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String text,
            String advice) {

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(finding.rule(), finding.start(), finding.end(), finding.text(), finding.advice());
        }
    }

    static ToneAnswer of(Tone tone) {
        return new ToneAnswer(
                tone.words(),
                tone.questions(),
                tone.findings().stream().map(FindingAnswer::of).toList());
    }
}
