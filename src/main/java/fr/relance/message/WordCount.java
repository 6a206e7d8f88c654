package fr.relance.message;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Counts words as a word processor does: what stands between spaces and holds a letter or a digit. */
public final class WordCount {

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private WordCount() {}

    /** How many words a text has. */
    public static int of(String text) {
        return (int) Arrays.stream(SPACES.split(text))
                .filter(token -> token.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
