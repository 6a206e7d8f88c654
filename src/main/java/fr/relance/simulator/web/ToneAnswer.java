package fr.relance.simulator.web;

import fr.relance.tone.Finding;
import fr.relance.tone.Tone;
import fr.relance.tone.ToneRule;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What was noticed about a text, as the API answers it. */
record ToneAnswer(int words, int questions, List<FindingAnswer> findings) {

    /** One thing to look at again; the span is in UTF-16 units of the body, and null where there is none. */
    record FindingAnswer(
            ToneRule rule,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String text,
            String advice) {

        static FindingAnswer of(Finding finding, MessageSource messages) {
            String advice = messages.getMessage("ToneRule." + finding.rule(), null, Locale.FRANCE);
            return new FindingAnswer(finding.rule(), finding.start(), finding.end(), finding.text(), advice);
        }
    }

    static ToneAnswer of(Tone tone, MessageSource messages) {
        return new ToneAnswer(
                tone.words(),
                tone.questions(),
                tone.findings().stream()
                        .map(finding -> FindingAnswer.of(finding, messages))
                        .toList());
    }
}
