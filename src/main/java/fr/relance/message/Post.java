package fr.relance.message;

import fr.relance.kernel.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** A word is looked at from its beginning alone. */
    private static final String BEGINNING = "(?<![\\p{L}\\p{Cs}])";

    /** Feminine endings after round brackets or a middle dot, where nothing else could stand. */
    private static final Pattern MARKED = Pattern.compile(
            BEGINNING + "(\\p{L}{2,}+)(?:\\(-?(\\p{Ll}{1,6})\\)|[·•⋅‧](\\p{Ll}{1,6}))([·•⋅‧]?s)?(?!\\p{L})");

    /** Feminine endings after a sign that also joins words, as in {@code e-commerce}; only the endings in use count. */
    private static final Pattern JOINED = Pattern.compile(
            BEGINNING
                    + "(\\p{L}{3,}+)[./-]-?(e|ne|se|te|le|euse|rice|trice|ère|ière|ve|sse|esse|enne)((?:[./-]s)?)(?![\\p{L}./-])");

    private static final Pattern PAIR =
            Pattern.compile(BEGINNING + "(\\p{L}{3,}+)(?: ?[/–-] ?| ou )(\\p{L}{3,})(?!\\p{L})");

    /** Endings of a feminine, and what they take the place of; the first masculine that fits is the one. */
    private static final Map<String, List<String>> REPLACED = Stream.of(
                    ("se r x, euse eur eux, rice eur, trice teur, ice eur,"
                                    + " ère er, ere er, ière ier, iere ier, ve f, ive if, eure eur, ienne ien, enne en, elle el")
                            .split(", "))
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableMap(line -> line.get(0), line -> line.subList(1, line.size())));

    private static final List<String> ADDED = List.of("e", "ne", "le", "te", "sse", "fe");

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
        String calm = SENTENCE_END.matcher(agreed(bare, gender)).replaceAll(", ");
        String ended = PlainText.withoutEnd(BLUNT_START.matcher(calm).replaceFirst(""), BLUNT_END)
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

    /**
     * An offer speaks to everybody, {@code Serveur(se)}, {@code Assistant / Assistante}; who answers it is one person. Where the
     * gender is unsaid, the shorter form stays, as in the names of most trades.
     */
    static String agreed(String post, Gender gender) {
        String marked = MARKED.matcher(post)
                .replaceAll(found -> Matcher.quoteReplacement(chosen(
                        found.group(1),
                        found.group(2) == null ? found.group(3) : found.group(2),
                        found.group(4) == null ? "" : "s",
                        gender)));
        String joined = JOINED.matcher(marked)
                .replaceAll(found -> Matcher.quoteReplacement(
                        chosen(found.group(1), found.group(2), found.group(3).isEmpty() ? "" : "s", gender)));
        return PAIR.matcher(joined)
                .replaceAll(
                        found -> Matcher.quoteReplacement(one(found.group(1), found.group(2), found.group(), gender)));
    }

    /** The text stays as it was typed where the ending is no feminine one. */
    private static String chosen(String masculine, String ending, String plural, Gender gender) {
        String feminine = feminine(masculine, ending);
        if (feminine == null) {
            return masculine;
        }
        return (gender == Gender.FEMININE ? feminine : masculine) + plural;
    }

    private static String one(String first, String second, String both, Gender gender) {
        boolean secondIsFeminine = isFeminineOf(second, first);
        if (!secondIsFeminine && !isFeminineOf(first, second)) {
            return both;
        }
        return secondIsFeminine == (gender == Gender.FEMININE) ? second : first;
    }

    private static boolean isFeminineOf(String feminine, String masculine) {
        return ADDED.stream().anyMatch(ending -> feminine.equalsIgnoreCase(masculine + ending))
                || REPLACED.keySet().stream()
                        .anyMatch(ending -> feminine.equalsIgnoreCase(String.valueOf(replaced(masculine, ending))));
    }

    private static @Nullable String feminine(String masculine, String ending) {
        String replaced = replaced(masculine, ending);
        if (replaced != null) {
            return replaced;
        }
        String added = ending.equals("esse") && masculine.endsWith("e") ? "sse" : ending;
        return ADDED.contains(added) ? masculine + added : null;
    }

    private static @Nullable String replaced(String masculine, String ending) {
        String lower = masculine.toLowerCase(Locale.FRENCH);
        return REPLACED.getOrDefault(ending, List.of()).stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(old -> masculine.substring(0, masculine.length() - old.length()) + ending)
                .orElse(null);
    }
}
