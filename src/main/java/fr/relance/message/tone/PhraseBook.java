package fr.relance.message.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All phrases: only those whose every word may be there are tried, and only where they may begin. */
final class PhraseBook implements Rule {

    private final WordIndex starts = new WordIndex();
    private final WordIndex needs = new WordIndex();
    private final List<Phrase> phrases;

    PhraseBook(List<Phrase> phrases) {
        this.phrases = phrases;
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            starts.add(phrase, List.of(phrases.get(phrase).starts()));
            needs.add(phrase, phrases.get(phrase).needs());
        }
    }

    @Override
    public List<Span> look(Text text) {
        List<Span> accused = new ArrayList<>();
        List<Span> innocent = new ArrayList<>();
        Map<String, List<Phrase>> known = beginnings(text);
        for (Sentence sentence : text.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                for (Phrase phrase : known.getOrDefault(sentence.word(at).form(), List.of())) {
                    Span span = phrase.match(sentence, at);
                    if (span != null) {
                        (phrase.innocent() ? innocent : accused).add(span);
                    }
                }
            }
        }
        return Spans.uncovered(accused, innocent).stream()
                .filter(span -> !text.isQuoted(span))
                .toList();
    }

    /** For each word of the text, the phrases that may begin with it. */
    private Map<String, List<Phrase>> beginnings(Text text) {
        List<String> forms = text.words().stream().map(Word::form).distinct().toList();
        boolean[] possible = needs.allMet(forms, phrases.size());
        Map<String, List<Phrase>> beginnings = new HashMap<>();
        for (String form : forms) {
            List<Phrase> beginning = new ArrayList<>();
            for (int phrase : starts.of(form)) {
                if (possible[phrase]) {
                    beginning.add(phrases.get(phrase));
                }
            }
            if (!beginning.isEmpty()) {
                beginnings.put(form, beginning);
            }
        }
        return beginnings;
    }
}
