package fr.relance.message;

import fr.relance.kernel.FrenchWords;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses between {@code de} and {@code d’} before a name, by its sound and without touching its capitals: {@code d’assistante},
 * {@code d’hôtesse}, but {@code de hockeyeur}, {@code de UX designer}. The lists are explained in docs/messages.md.
 */
final class Elision {

    /** First words that begin with a vowel letter but not with a vowel sound, or before which usage does not elide. */
    private static final Set<String> UNELIDED_VOWELS = Set.of(
            "onze",
            "onzieme",
            "onziemes",
            "oui",
            "ouistiti",
            "ouate",
            "uhlan",
            "ululement",
            "ux",
            "ui",
            "uat",
            "uav",
            "uk",
            "us",
            "usb",
            "user",
            "users",
            "unit",
            "unity",
            "universal",
            "utility",
            "one",
            "once");

    /** Y before a vowel is a consonant, but for these. */
    private static final Set<String> ELIDED_Y = Set.of("yeux", "yeuse", "yonne", "yeu");

    private static final Pattern NOT_A_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern AFTER_FIRST_WORD = Pattern.compile("[^\\p{L}\\p{N}].*$", Pattern.DOTALL);

    private Elision() {}

    /** {@code de chef de rang}, {@code d’ingénieure}. */
    static String de(String name) {
        return (elides(firstWord(name)) ? "d’" : "de ") + name;
    }

    private static boolean elides(String word) {
        if (word.isEmpty()) {
            return false;
        }
        return switch (word.charAt(0)) {
            case 'a', 'e', 'i', 'o', 'u' -> !UNELIDED_VOWELS.contains(word);
            case 'y' -> ELIDED_Y.contains(word) || !startsWithVowel(word.substring(1));
            case 'h' -> !AspiratedH.starts(word);
            default -> false;
        };
    }

    private static boolean startsWithVowel(String rest) {
        return rest.isEmpty() || "aeiou".indexOf(rest.charAt(0)) >= 0;
    }

    private static String firstWord(String name) {
        String plain = NOT_A_WORD.matcher(FrenchWords.unaccented(name)).replaceFirst("");
        return AFTER_FIRST_WORD.matcher(plain).replaceFirst("");
    }
}
