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
    private static final Set<String> UNELIDED_VOWELS = FrenchWords.set(
            "onze onzieme onziemes oui ouistiti ouate uhlan ululement ux ui uat uav uk us usb user users unit unity",
            "universal utility one once");

    /** Y before a vowel is a consonant, but for these. */
    private static final Set<String> ELIDED_Y = Set.of("yeux", "yeuse", "yonne", "yeu");

    private static final Pattern NOT_A_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern AFTER_FIRST_WORD = Pattern.compile("[^\\p{L}\\p{N}].*$", Pattern.DOTALL);

    /** Beginnings of words, French and English. */
    private static final Set<String> ASPIRATED = FrenchWords.set(
            "habl hach hack haddock hagard hai hal ham han happ har has hat hau hav haw hay haz heaum heler hennir heraut",
            "here heriss herni heron heros hers hetr heurt hibou hid hierarch hieroglyph hiss hobb hobereau hoch hockey",
            "hold holl homard hongr honni hont hoqu hord hors hott hou hub huch huee hugu huit hulott hupp hurl huron husk",
            "huss hutt head health heavy hedge help high hip hiring holistic home hospitality host hotline hotdog human",
            "hunt hybrid");

    private static final Set<String> WHOLE_WORDS = Set.of("hr", "hrbp", "hrd", "hi", "hot");

    private static final Set<String> MUTE = FrenchWords.set(
            "haiti haleine halieut hallucin halog halter hamec hapto harmon haruspic heredi heresi heretiq hippiq hippo",
            "homeo homeri hostell hosti honnet huitr humanis humanit hybride");

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
            case 'h' -> !isAspirated(word);
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

    /** Of a word with h; the longest beginning that fits decides: an h of neither list is mute, as most are in names of trades. */
    private static boolean isAspirated(String word) {
        return WHOLE_WORDS.contains(word) || longest(ASPIRATED, word) > longest(MUTE, word);
    }

    private static int longest(Set<String> beginnings, String word) {
        return beginnings.stream()
                .filter(word::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
