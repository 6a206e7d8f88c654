package fr.relance.message;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name as a letter writes it: as it was typed, but for capitals that were left out altogether and a title typed with it. */
final class PersonName {

    private static final int MOST_CHARACTERS = 60;
    private static final Pattern TITLE =
            Pattern.compile("(?i)^(?:madame|mademoiselle|monsieur|mme|mlle|mr|m\\.|m(?= ))\\.? +");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "d", "van", "von", "der", "den", "et");

    private PersonName() {}

    /** The name, of at most so many words, or null where there is none. */
    static @Nullable String of(@Nullable String typed, int words) {
        String line = PlainText.line(typed);
        String name = line == null ? "" : TITLE.matcher(line).replaceFirst("");
        if (name.isEmpty()) {
            return null;
        }
        String capital = name.equals(name.toLowerCase(Locale.FRENCH)) ? capitalised(name) : name;
        return PlainText.shortened(capital, words, MOST_CHARACTERS);
    }

    private static String capitalised(String name) {
        return WORD.matcher(name).replaceAll(word -> {
            String text = word.group();
            return PARTICLES.contains(text)
                    ? text
                    : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
        });
    }
}
