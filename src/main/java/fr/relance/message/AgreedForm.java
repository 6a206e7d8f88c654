package fr.relance.message;

import fr.relance.kernel.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An offer speaks to everybody, {@code Serveur(se)}, {@code Assistant / Assistante}; who answers it is one person. Where the gender
 * is unsaid, the shorter form stays, as in the names of most trades.
 */
final class AgreedForm {

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
    private static final Map<String, List<String>> REPLACED = Map.ofEntries(
            Map.entry("se", List.of("r", "x")),
            Map.entry("euse", List.of("eur", "eux")),
            Map.entry("rice", List.of("eur")),
            Map.entry("trice", List.of("teur")),
            Map.entry("ice", List.of("eur")),
            Map.entry("ère", List.of("er")),
            Map.entry("ere", List.of("er")),
            Map.entry("ière", List.of("ier")),
            Map.entry("iere", List.of("ier")),
            Map.entry("ve", List.of("f")),
            Map.entry("ive", List.of("if")),
            Map.entry("eure", List.of("eur")),
            Map.entry("ienne", List.of("ien")),
            Map.entry("enne", List.of("en")),
            Map.entry("elle", List.of("el")));

    private static final List<String> ADDED = List.of("e", "ne", "le", "te", "sse", "fe");

    private AgreedForm() {}

    static String of(String post, Gender gender) {
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
