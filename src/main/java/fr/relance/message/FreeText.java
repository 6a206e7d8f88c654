package fr.relance.message;

import fr.relance.kernel.FrenchWords;
import fr.relance.kernel.TextFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A detail in the candidate's own words, made to follow a colon: {@code « Une personne autonome. Anglais courant ! »} becomes
 * {@code une personne autonome ; anglais courant}. It ends without punctuation and asks nothing.
 */
final class FreeText {

    private static final int MOST_CHARACTERS = 400;
    private static final Pattern QUERY = Pattern.compile("(https?://[^\\s?]++)(?:\\?\\S*+)?");
    private static final Pattern ENDS =
            Pattern.compile("\\R++|[!?]++|(?<=[\\p{L}\\p{N})]{2})[.…]++\\s++(?=[\\p{Lu}\\p{N}])|;");
    private static final Pattern BLUNT_START = Pattern.compile("^(?:[\\s\\h,;:!…–—•·*>/-]|\\.(?!\\p{L}))++(?=.)");
    private static final String BLUNT_END = " .,;:!…–—•·*/-";
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final Pattern WHOLLY_QUOTED = Pattern.compile("^[«“\"]\\s*+([^«»“”\"]*+)[»”\"]$");
    private static final Pattern BULLET = Pattern.compile(
            "^[\\s\\h]*(?:[-–—‐‑−•·▪◦‣●○■□►▸➢➤✓✔→⇒*>~]+|o(?=\\h{2,}|\\t)|\\(?(?:\\d{1,2}|[a-h])[.)](?=[\\s\\h])|#+(?=\\h))[\\s\\h]*");
    /** Somebody means to come back to it. */
    private static final Pattern BLANK = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])x{3,}(?![\\p{L}\\p{N}])|_{2,}");

    private static final Pattern LABEL = Pattern.compile("(?i)^(?:(?:mes|vos|ses|les|leurs?|notre|votre|mon|son|le) )?"
            + "(?:besoins?|profils?(?: recherchés?)?|compétences?(?: clés?| requises?| attendues?)?|atouts?|points? forts?|qualités?(?: requises?)?|forces?"
            + "|missions?|recherche|expériences?|critères?|attentes?|enjeux?) ?: *");
    /** « Vous cherchez : » before a list says what our own sentence says. */
    private static final Pattern INTRODUCTION = Pattern.compile("(?m)^[^\\n:]{1,60}+:(?:\\h*+\\R)++");

    private static final Pattern SMILEY = Pattern.compile("(?<![\\p{L}\\p{N}])[:;=]['’]?-?[()DPp](?![\\p{L}\\p{N}])");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\*+|\\*+(?![\\p{L}\\p{N}])|`+|(?<![\\p{L}\\p{N}_/])_(?=\\p{L})|(?<=\\p{L})_(?![\\p{L}\\p{N}_])");
    private static final Pattern BOUNDARY = Pattern.compile("\\s;|,|\\s[–—-]\\s|\\s\\(");

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{Lu})(\\p{Ll}*)(?=[\\s\\h'’,.;:)]|$)");
    private static final Pattern COMMON_ENDING =
            Pattern.compile("^.+(tion|sion|xion|ence|ance|ité|té|ement|age|isme|eur|ude|tise|aise|yse)s?");
    private static final Set<String> NAMES = FrenchWords.set(
            "france provence florence laurence clémence constance hortense bretagne salesforce facebook citrix cartage");
    private static final Set<String> COMMON =
            FrenchWords.set(TextFile.lines(FreeText.class, "common-words").toArray(String[]::new));

    private FreeText() {}

    /** What was typed as one clause, or null where it says nothing. */
    static @Nullable String clause(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String stripped = SMILEY.matcher(typed).replaceAll("").strip();
        Matcher quoted = WHOLLY_QUOTED.matcher(stripped);
        String bare = QUERY.matcher(quoted.matches() ? PlainText.withoutEnd(quoted.group(1), BLANKS) : stripped)
                .replaceAll("$1");
        String listed = withoutIntroductions(bare);
        List<String> parts = Arrays.stream(ENDS.split(listed))
                .map(FreeText::part)
                .filter(Objects::nonNull)
                .toList();
        String joined = parts.stream().collect(Collectors.joining(" ; "));
        return PlainText.known(joined) == null ? null : balanced(joined);
    }

    /**
     * The longest beginning of a clause that has at most so many words and can stand alone, or null: words are never cut off in the
     * middle of a thought.
     */
    static @Nullable String within(@Nullable String clause, int words) {
        if (clause == null || fits(clause, words)) {
            return clause;
        }
        String best = null;
        Matcher boundary = BOUNDARY.matcher(clause);
        while (boundary.find() && boundary.start() <= MOST_CHARACTERS) {
            String beginning = clause.substring(0, boundary.start());
            if (fits(beginning, words) && PlainText.isBalanced(beginning)) {
                best = beginning;
            }
        }
        return best;
    }

    private static boolean fits(String clause, int words) {
        return FrenchWords.count(clause) <= words && clause.length() <= MOST_CHARACTERS;
    }

    private static @Nullable String part(String typed) {
        String unlisted =
                EMPHASIS.matcher(BULLET.matcher(typed).replaceFirst("")).replaceAll("");
        String line = BLANK.matcher(typed).find() ? null : PlainText.known(unlisted);
        if (line == null) {
            return null;
        }
        String started = BLUNT_START.matcher(calm(line)).replaceFirst("");
        String content = PlainText.withoutEnd(LABEL.matcher(started).replaceFirst(""), BLUNT_END);
        return content.isEmpty() ? null : afterColon(content);
    }

    /** Unless nothing is introduced. */
    private static String withoutIntroductions(String typed) {
        int end = typed.length();
        while (end > 0 && !Character.isLetterOrDigit(typed.codePointBefore(end))) {
            end--;
        }
        int last = end;
        return INTRODUCTION
                .matcher(typed)
                .replaceAll(line -> line.end() < last ? "" : Matcher.quoteReplacement(line.group()));
    }

    /** Whoever types only capitals does not mean to shout. */
    private static String calm(String line) {
        return FrenchWords.count(line) > 2 && line.equals(line.toUpperCase(Locale.FRENCH))
                ? line.toLowerCase(Locale.FRENCH)
                : line;
    }

    private static String balanced(String clause) {
        return PlainText.isBalanced(clause) ? clause : clause.replaceAll("[()«»] ?", "");
    }

    /** After a colon, a French sentence goes on in lower case; only words known to be common are lowered, so that {@code Excel} keeps its capital. */
    private static String afterColon(String text) {
        Matcher word = FIRST_WORD.matcher(text);
        if (!word.find() || !isCommon(word.group().toLowerCase(Locale.FRENCH))) {
            return text;
        }
        return word.group().toLowerCase(Locale.FRENCH) + text.substring(word.end());
    }

    private static boolean isCommon(String word) {
        return COMMON.contains(word) || COMMON_ENDING.matcher(word).matches() && !NAMES.contains(word);
    }
}
