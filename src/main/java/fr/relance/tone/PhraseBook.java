package fr.relance.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** All phrases: only those whose every word may be there are tried, and only where they may begin. */
final class PhraseBook {

    private final WordIndex starts = new WordIndex();
    private final WordIndex needs = new WordIndex();
    private final List<Phrase> phrases;

    PhraseBook(List<Phrase> phrases) {
        this.phrases = phrases;
        for (Phrase phrase : phrases) {
            starts.add(List.of(phrase.starts()));
            needs.add(phrase.needs());
        }
    }

    List<Span> look(Text text) {
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
        return Span.uncovered(accused, innocent).stream()
                .filter(span -> !text.isQuoted(span))
                .toList();
    }

    /** For each word of the text, the phrases that may begin with it. */
    private Map<String, List<Phrase>> beginnings(Text text) {
        List<String> forms = text.words().stream().map(Word::form).distinct().toList();
        boolean[] possible = needs.allMet(forms);
        Map<String, List<Phrase>> beginnings = new HashMap<>();
        for (String form : forms) {
            List<Phrase> beginning = starts.of(form)
                    .filter(phrase -> possible[phrase])
                    .distinct()
                    .mapToObj(phrases::get)
                    .toList();
            if (!beginning.isEmpty()) {
                beginnings.put(form, beginning);
            }
        }
        return beginnings;
    }

    /** Tells which phrases a word belongs to; words that end with a {@code *} stand for all that begin so. */
    private static final class WordIndex {

        /** What a word counts for: one of the sets of a phrase. */
        private record Entry(int phrase, int set) {}

        /** No list holds a longer beginning; a word may have thousands of letters. */
        private static final int LONGEST = 20;

        private final Map<String, List<Entry>> byWord = new HashMap<>();
        private final Map<String, List<Entry>> byBeginning = new HashMap<>();
        private final List<Integer> setsOfPhrase = new ArrayList<>();
        private int all;

        /** Adds the sets of the next phrase. */
        void add(List<Set<String>> words) {
            int phrase = setsOfPhrase.size();
            for (Set<String> set : words) {
                Entry entry = new Entry(phrase, all++);
                for (String word : set) {
                    boolean beginning = word.endsWith("*");
                    String key = beginning ? word.substring(0, word.length() - 1) : word;
                    (beginning ? byBeginning : byWord)
                            .computeIfAbsent(key, any -> new ArrayList<>())
                            .add(entry);
                }
            }
            setsOfPhrase.add(words.size());
        }

        /** The phrases to which a word belongs. */
        IntStream of(String word) {
            return entries(word).stream().mapToInt(Entry::phrase);
        }

        /** For each phrase, whether of all its sets some word is among these. */
        boolean[] allMet(List<String> words) {
            boolean[] met = new boolean[all];
            int[] missing = setsOfPhrase.stream().mapToInt(Integer::intValue).toArray();
            for (String word : words) {
                for (Entry entry : entries(word)) {
                    missing[entry.phrase] -= met[entry.set] ? 0 : 1;
                    met[entry.set] = true;
                }
            }
            boolean[] possible = new boolean[missing.length];
            for (int phrase = 0; phrase < missing.length; phrase++) {
                possible[phrase] = missing[phrase] == 0;
            }
            return possible;
        }

        private List<Entry> entries(String word) {
            List<Entry> entries = new ArrayList<>(byWord.getOrDefault(word, List.of()));
            for (int length = 1; length <= Math.min(LONGEST, word.length()); length++) {
                entries.addAll(byBeginning.getOrDefault(word.substring(0, length), List.of()));
            }
            return entries;
        }
    }
}
