package fr.relance.tone;

import fr.relance.kernel.FrenchWords;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which words are compared: without capitals, accents, ligatures and doubled consonants, which are the usual slips
 * of the pen, and with the abbreviations of text messages written out.
 */
final class Forms {

    private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-xz])\\1+");
    private static final int LONGEST = 60;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}.]+");

    private static final Map<String, String> WRITTEN_OUT = FrenchWords.pairs(
            "tjrs toujours tjs toujours tjr toujours tjours toujours toujour toujours toujoures toujours jms "
                    + "jamais jamai jamais pa pas bcp beaucoup vs vous ns nous ds dans pr pour qd quand pk pourquoi pq "
                    + "pourquoi pkoi pourquoi rep reponse reponce reponse reponces reponses urgant urgent urgance urgence "
                    + "relence relance atend atends atens atends");

    private Forms() {}

    /** Lower case, without accents, ligatures and invisible signs; of a word of thousands of letters, the beginning. */
    static String plain(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String beginning = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return UNSEEN.matcher(FrenchWords.unaccented(beginning)).replaceAll("");
    }

    /** What lists of phrases are compared with. */
    static String of(String plain) {
        String single = plain.length() < 3 ? plain : DOUBLED.matcher(plain).replaceAll("$1");
        return WRITTEN_OUT.getOrDefault(single, single);
    }

    private static boolean isPlain(String typed) {
        return typed.length() <= LONGEST && typed.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
