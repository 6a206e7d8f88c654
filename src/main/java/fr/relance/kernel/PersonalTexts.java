package fr.relance.kernel;

import java.util.List;

/**
 * Rows told as text files that one can simply read.
 *
 * @param folder where they go
 * @param title an SQL expression on the row {@code t} that says what it is about
 * @param heads columns told in a line each, above the text
 * @param bodies columns told in full
 */
public record PersonalTexts(String folder, String title, List<String> heads, List<String> bodies) {

    /** Takes its own lists. */
    public PersonalTexts {
        heads = List.copyOf(heads);
        bodies = List.copyOf(bodies);
    }
}
