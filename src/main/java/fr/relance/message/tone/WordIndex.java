package fr.relance.message.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which phrases a word belongs to; words that end with a {@code *} stand for all that begin so. */
final class WordIndex {

    /** What a word counts for: one of the sets of a phrase. */
    private record Entry(int phrase, int set) {}

    /** No list holds a longer beginning; a word may have thousands of letters. */
    private static final int LONGEST = 20;

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final Map<Integer, Integer> sets = new HashMap<>();
    private int all;

    /** Adds the sets of a phrase. */
    void add(int phrase, List<Set<String>> words) {
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
        sets.put(phrase, words.size());
    }

    /** The phrases to which a word belongs, each once. */
    Set<Integer> of(String word) {
        Set<Integer> phrases = new HashSet<>();
        entries(word).forEach(entry -> phrases.add(entry.phrase));
        return phrases;
    }

    /** For each phrase, whether of all its sets some word is among these. */
    boolean[] allMet(List<String> words, int phrases) {
        boolean[] met = new boolean[all];
        int[] missing = new int[phrases];
        sets.forEach((phrase, count) -> missing[phrase] = count);
        for (String word : words) {
            for (Entry entry : entries(word)) {
                missing[entry.phrase] -= met[entry.set] ? 0 : 1;
                met[entry.set] = true;
            }
        }
        boolean[] possible = new boolean[phrases];
        for (int phrase = 0; phrase < phrases; phrase++) {
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
