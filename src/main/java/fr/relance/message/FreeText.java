package fr.relance.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    private static final Pattern QUERY = Pattern.compile("(https?://[^\\s?]+)\\?\\S*");
    private static final Pattern ENDS =
            Pattern.compile("\\R+|[!?]+|(?<=[\\p{L}\\p{N})]{2})[.…]+\\s+(?=[\\p{Lu}\\p{N}])|\\s*;\\s*");
    private static final Pattern BLUNT_START = Pattern.compile("^(?:[\\s\\h,;:!…–—•·*>/-]|\\.(?!\\p{L}))+(?=.)");
    private static final Pattern BLUNT_END = Pattern.compile("[\\s\\h.,;:!…–—•·*/-]+$");
    private static final Pattern WHOLLY_QUOTED = Pattern.compile("^[«“\"]\\s*([^«»“”\"]*?)\\s*[»”\"]$");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?i)x{2,}|n/?[acr]|inconnue?s?|à (compléter|définir|voir)|tbd|todo");
    private static final Pattern BOUNDARY = Pattern.compile("\\s;|,|\\s[–—-]\\s|\\s\\(");

    private FreeText() {}

    /** What was typed as one clause, or null where it says nothing. */
    static @Nullable String clause(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String stripped = typed.strip();
        Matcher quoted = WHOLLY_QUOTED.matcher(stripped);
        String bare =
                QUERY.matcher(quoted.matches() ? quoted.group(1) : stripped).replaceAll("$1");
        List<String> parts = Arrays.stream(ENDS.split(bare))
                .map(FreeText::part)
                .filter(Objects::nonNull)
                .toList();
        String joined = parts.stream().collect(Collectors.joining(" ; "));
        return parts.isEmpty() || UNKNOWN.matcher(joined).matches() ? null : balanced(joined);
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
        while (boundary.find()) {
            String beginning = clause.substring(0, boundary.start());
            if (fits(beginning, words) && PlainText.isBalanced(beginning)) {
                best = beginning;
            }
        }
        return best;
    }

    private static boolean fits(String clause, int words) {
        return WordCount.of(clause) <= words && clause.length() <= MOST_CHARACTERS;
    }

    private static @Nullable String part(String typed) {
        String line = PlainText.line(typed);
        if (line == null) {
            return null;
        }
        String started = BLUNT_START.matcher(calm(line)).replaceFirst("");
        return FirstLetter.afterColon(BLUNT_END.matcher(started).replaceFirst(""));
    }

    /** Whoever types only capitals does not mean to shout. */
    private static String calm(String line) {
        return WordCount.of(line) > 2 && line.equals(line.toUpperCase(Locale.FRENCH))
                ? line.toLowerCase(Locale.FRENCH)
                : line;
    }

    private static String balanced(String clause) {
        return PlainText.isBalanced(clause) ? clause : clause.replaceAll("[()«»] ?", "");
    }
}
