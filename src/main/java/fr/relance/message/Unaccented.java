package fr.relance.message;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as lists hold them: lower case, without accents or ligatures, so that neither capitals nor hurry hide them. */
public final class Unaccented {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Unaccented() {}

    /** The text in lower case without accents. */
    public static String of(String text) {
        String lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
