package fr.relance.message.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All phrases, found by the word with which they begin. */
final class PhraseBook implements Rule {

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    PhraseBook(List<Phrase> phrases) {
        phrases.forEach(this::add);
    }

    @Override
    public List<Span> look(Text text) {
        List<Span> accused = new ArrayList<>();
        List<Span> innocent = new ArrayList<>();
        Map<String, List<Phrase>> known = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                for (Phrase phrase : known.computeIfAbsent(sentence.word(at).form(), this::beginningWith)) {
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

    private void add(Phrase phrase) {
        for (String start : phrase.starts()) {
            boolean beginning = start.endsWith("*");
            String word = beginning ? start.substring(0, start.length() - 1) : start;
            List<Phrase> phrases = (beginning ? byBeginning : byWord).computeIfAbsent(word, any -> new ArrayList<>());
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
    }

    private List<Phrase> beginningWith(String word) {
        List<Phrase> phrases = new ArrayList<>(byWord.getOrDefault(word, List.of()));
        for (int length = 1; length <= word.length(); length++) {
            phrases.addAll(byBeginning.getOrDefault(word.substring(0, length), List.of()));
        }
        return phrases;
    }
}
