package fr.relance.jobapplication;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: every word has to be found somewhere in the candidature, whatever its capitals and accents.
 *
 * @param words folded as {@link SearchText} folds; none asks for everything
 */
public record SearchQuery(List<String> words) {

    /** Everything. */
    public static final SearchQuery NONE = new SearchQuery(List.of());

    /** More characters are not looked for. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 8;

    /** What escapes a wildcard; a separator, so no word holds it. */
    private static final char ESCAPE = '!';

    private static final Pattern WILDCARDS = Pattern.compile("[%_]");

    public SearchQuery {
        words = List.copyOf(words);
    }

    /** Reads what was typed; anything beyond 200 characters or 8 words is left out. */
    public static SearchQuery of(@Nullable String typed) {
        if (typed == null) {
            return NONE;
        }
        String folded = SearchText.fold(typed.substring(0, Math.min(typed.length(), LONGEST)));
        return new SearchQuery(Arrays.stream(PhoneNumbers.joined(folded).split(" "))
                .map(SearchQuery::withoutOuterDots)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList());
    }

    /** Whether everything is asked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** For {@code like … escape '!'}: % and _ are what was typed. */
    List<String> patterns() {
        return words.stream()
                .map(word ->
                        "%" + WILDCARDS.matcher(word).replaceAll(Matcher.quoteReplacement(ESCAPE + "") + "$0") + "%")
                .toList();
    }

    private static String withoutOuterDots(String word) {
        return word.replaceAll("^\\.+(?=.)|(?<=[^.])\\.+$", "");
    }
}
