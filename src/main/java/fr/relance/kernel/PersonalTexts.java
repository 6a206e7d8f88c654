package fr.relance.kernel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows told as text files that one can simply read.
 *
 * @param folder where they go
 * @param title an SQL expression on the row {@code t} that says what it is about
 * @param heads columns told in a line each, above the text
 * @param bodies columns told in full
 * @param apart how rows of another kind in the same table are told; null where there are none
 */
public record PersonalTexts(
        String folder,
        String title,
        List<String> heads,
        List<String> bodies,
        @Nullable Apart apart) {

    /** Takes its own lists. */
    public PersonalTexts {
        heads = List.copyOf(heads);
        bodies = List.copyOf(bodies);
    }

    /** Rows of one kind. */
    public PersonalTexts(String folder, String title, List<String> heads, List<String> bodies) {
        this(folder, title, heads, bodies, null);
    }

    /** The same, but for rows with that value in that column. */
    public PersonalTexts but(String column, String value, PersonalTexts otherwise) {
        return new PersonalTexts(folder, title, heads, bodies, new Apart(column, value, otherwise));
    }

    /** How that row is told. */
    public PersonalTexts of(Map<String, ?> row) {
        return apart != null && apart.value.equals(row.get(apart.column)) ? apart.texts : this;
    }

    /** Rows of another kind. */
    public record Apart(String column, String value, PersonalTexts texts) {}
}
