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

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("tjrs", "toujours"),
            Map.entry("tjs", "toujours"),
            Map.entry("tjr", "toujours"),
            Map.entry("tjours", "toujours"),
            Map.entry("toujour", "toujours"),
            Map.entry("toujoures", "toujours"),
            Map.entry("jms", "jamais"),
            Map.entry("jamai", "jamais"),
            Map.entry("pa", "pas"),
            Map.entry("bcp", "beaucoup"),
            Map.entry("vs", "vous"),
            Map.entry("ns", "nous"),
            Map.entry("ds", "dans"),
            Map.entry("pr", "pour"),
            Map.entry("qd", "quand"),
            Map.entry("pk", "pourquoi"),
            Map.entry("pq", "pourquoi"),
            Map.entry("pkoi", "pourquoi"),
            Map.entry("rep", "reponse"),
            Map.entry("reponce", "reponse"),
            Map.entry("reponces", "reponses"),
            Map.entry("urgant", "urgent"),
            Map.entry("urgance", "urgence"),
            Map.entry("relence", "relance"),
            Map.entry("atend", "atends"),
            Map.entry("atens", "atends"));

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
        for (int at = 0; at < typed.length(); at++) {
            if (typed.charAt(at) < 'a' || typed.charAt(at) > 'z') {
                return false;
            }
        }
        return typed.length() <= LONGEST;
    }
}
