package fr.relance.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words as lists hold them and as a word processor counts them. */
public final class FrenchWords {

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FrenchWords() {}

    /** How many words a text has: what stands between spaces and holds a letter or a digit. */
    public static int count(String text) {
        return (int) Arrays.stream(SPACES.split(text))
                .filter(token -> token.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** A list of words, parted by spaces. */
    public static Set<String> set(String... lines) {
        return Set.copyOf(List.of(String.join(" ", lines).split(" ")));
    }

    /** Words and what each stands for, by turns. */
    public static Map<String, String> pairs(String pairs) {
        String[] words = pairs.split(" ");
        return IntStream.iterate(0, i -> i < words.length, i -> i + 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> words[i], i -> words[i + 1]));
    }

    /** Words and the number that each is worth, by turns. */
    public static Map<String, Integer> numbers(String pairs) {
        Map<String, Integer> numbers = new HashMap<>();
        pairs(pairs).forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
        return Map.copyOf(numbers);
    }

    /** The text in lower case, without accents or ligatures, so that neither capitals nor hurry hide its words. */
    public static String unaccented(String text) {
        String lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
