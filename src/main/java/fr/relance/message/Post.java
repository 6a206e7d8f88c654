package fr.relance.message;

import fr.relance.kernel.Gender;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The post in a sentence, after « le », « du », « ce »: {@code poste d’assistante de direction}. */
final class Post {

    private static final int MOST_CHARACTERS = 100;
    private static final Pattern GENDER_MARK = Pattern.compile(
            "(?i)(?<!\\s)\\s*+(?:[-–—,]\\s*+)?(?:(?<![\\p{L}\\p{N}])[hfmw]\\s?[/|-]\\s?[hfmw](?:\\s?[/|-]\\s?[xndw])?(?![\\p{L}\\p{N}])"
                    + "|\\(\\s*[hfmw]\\s?[./|-]?\\s?[hfmw](?:\\s?[./|-]\\s?[xndw])?\\s*\\)|(?<![\\p{L}\\p{N}])hommes?\\s?(?:/|ou|et)\\s?femmes?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])femmes?\\s?(?:/|ou|et)\\s?hommes?(?![\\p{L}\\p{N}])"
                    + "|\\(\\s*(?:hommes?|femmes?)\\s?(?:/|ou|et)\\s?(?:hommes?|femmes?)\\s*\\))");

    /** What people type before the name of the post, and what stands there already. */
    private static final Pattern TYPED_PREFIX = Pattern.compile(
            "^(?i:(?:(?:le|un|du|au|ce|votre|votre offre de|offre de|intitulé du) |offre d['’])?(?:poste|emploi)(?: :|:| de(?= )| d(?=['’])))['’ ]*"
                    + "|^(?i:une?|un\\(e\\)|un[·.-]e|un/une|d['’]une?) +"
                    + "|^(?:le|la|les|du|des|de|de la) +|^(?:l|d|de l)['’] ?|^(?i:les?|la|du) +(?=\\p{Ll})|^(?i:l|d)['’] ?(?=\\p{Ll})");

    private static final Pattern BLUNT_START = Pattern.compile("^[\\s.,;:!…/–—•*-]+(?=\\p{L}|\\p{N})(?<!\\.)");
    private static final String BLUNT_END = " .,;:!…/–—•*-";

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\p{N})]{2}) *[.;:!…]+ +");

    private Post() {}

    /** Never empty: without a position it is {@code poste}. A position of more than so many words is shortened. */
    static String of(String position, int words, Gender gender) {
        String name = name(position, words, gender);
        return name == null ? "poste" : "poste " + Elision.de(name);
    }

    /** Its name alone, or null where there is none. */
    static @Nullable String name(String position, int words, Gender gender) {
        String line = PlainText.known(position);
        if (line == null) {
            return null;
        }
        String bare = bare(GENDER_MARK.matcher(line).replaceAll("").strip());
        String calm = SENTENCE_END.matcher(AgreedForm.of(bare, gender)).replaceAll(", ");
        String ended = TextEnd.without(BLUNT_START.matcher(calm).replaceFirst(""), BLUNT_END)
                .strip();
        return ended.isEmpty() ? null : PlainText.shortened(ended, words, MOST_CHARACTERS);
    }

    /** « un poste de serveur » names a server twice removed: each layer goes, as long as something is left. */
    private static String bare(String typed) {
        String bare = typed;
        Matcher prefix = TYPED_PREFIX.matcher(bare);
        while (prefix.find() && prefix.end() < bare.length()) {
            bare = bare.substring(prefix.end());
            prefix = TYPED_PREFIX.matcher(bare);
        }
        return bare;
    }
}
