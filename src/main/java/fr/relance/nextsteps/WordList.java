package fr.relance.nextsteps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of words, written with blanks between them. */
final class WordList {

    private WordList() {}

    static Set<String> of(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /** Words and what each stands for, by turns. */
    static Map<String, String> pairs(String pairs) {
        String[] words = pairs.split(" ");
        return IntStream.iterate(0, i -> i < words.length, i -> i + 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> words[i], i -> words[i + 1]));
    }

    /** Words and the number that each is worth, by turns. */
    static Map<String, Integer> numbers(String pairs) {
        Map<String, Integer> numbers = new HashMap<>();
        pairs(pairs).forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
        return Map.copyOf(numbers);
    }
}
