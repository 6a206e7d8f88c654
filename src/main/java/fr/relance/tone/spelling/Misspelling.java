package fr.relance.tone.spelling;

import java.util.List;

/**
 * Words that may be misspelt or do not agree.
 *
 * @param start offset into the text in UTF-16 units, inclusive
 * @param end the same, exclusive
 * @param text the words themselves
 * @param message what may be wrong, in French
 * @param suggestions at most three, the likeliest first
 */
public record Misspelling(int start, int end, String text, String message, List<String> suggestions) {

    public Misspelling {
        suggestions = List.copyOf(suggestions);
    }
}
