package fr.relance.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * French typography: a no-break space (U+00A0, everywhere the same) before {@code ; : ? !} and inside {@code « »}, the apostrophe
 * {@code ’}. Applying it twice changes nothing; addresses and times are left alone.
 */
final class Typography {

    private static final String NO_BREAK = "\u00A0";
    private static final Pattern QUOTED_WITHIN = Pattern.compile("(«[^«»\"]{0,400}+)\"([^\"«»\\n]+)\"(?=[^«»]*»)");
    private static final Pattern SINGLE_QUOTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])['‘]([^'‘’\\n]+)['’](?![\\p{L}\\p{N}])");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]+)\"");
    private static final Pattern SIGNS = Pattern.compile("(?:https?://|www\\.)\\S+|(?<![^\\s,;:()])[^\\s,;:()@]++@\\S+"
            + "|'|(?<ellipsis>\\.{3,})|(?<!\\.)\\.\\.(?!\\.)"
            + "|«\\h*|(?<!\\h)\\h++»|»"
            + "|(?<=\\S)(?<!\\h)\\h*+(?<!\\S[;:?!])(?<high>[;:?!]++)(?=[\\s\\h»”)…]|$)|[ \\t]{2,}");

    private Typography() {}

    static String apply(String text) {
        String single = SINGLE_QUOTED.matcher(text).replaceAll("“$1”");
        String nested = QUOTED_WITHIN.matcher(single).replaceAll("$1“$2”");
        Matcher sign = SIGNS.matcher(QUOTED.matcher(nested).replaceAll("« $1 »"));
        StringBuilder result = new StringBuilder();
        while (sign.find()) {
            sign.appendReplacement(result, Matcher.quoteReplacement(mended(sign)));
        }
        return sign.appendTail(result).toString();
    }

    private static String mended(Matcher sign) {
        if (sign.group("high") != null) {
            return NO_BREAK + sign.group("high");
        }
        return switch (sign.group().strip().replace(NO_BREAK, "")) {
            case "'" -> "’";
            case ".." -> ".";
            case "«" -> "«" + NO_BREAK;
            case "»" -> NO_BREAK + "»";
            case "" -> " ";
            default -> sign.group("ellipsis") == null ? sign.group() : "…";
        };
    }
}
