package fr.relance.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
        return Set.of(String.join(" ", lines).split(" "));
    }

    /** The text in lower case, without accents or ligatures, so that neither capitals nor hurry hide its words. */
    public static String unaccented(String text) {
        String lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
