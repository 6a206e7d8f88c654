package fr.relance.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table with rows of people.
 *
 * @param part what its rows are called in French, where they are handed out and counted
 * @param name as the migration names it
 * @param ownership the condition on a row {@code t} that makes it the person's; {@code :owner} stands for their id
 * @param order how rows follow each other, on columns of {@code t}
 * @param secrets columns that prove who somebody is, or tell how much others do: erased like all others, never handed out
 * @param texts how its texts are told as files of their own; null for none
 */
public record PersonalTable(
        String part,
        String name,
        String ownership,
        String order,
        Set<String> secrets,
        @Nullable PersonalTexts texts) {

    private static final String OWNED = "t.owner_id = :owner";

    /** A table whose rows name their owner and have an id. */
    public static PersonalTable owned(String part, String name) {
        return new PersonalTable(part, name, OWNED, "t.id", Set.of(), null);
    }

    public PersonalTable ownedBy(String condition) {
        return new PersonalTable(part, name, condition, order, secrets, texts);
    }

    public PersonalTable orderedBy(String columns) {
        return new PersonalTable(part, name, ownership, columns, secrets, texts);
    }

    public PersonalTable keepingSecret(String... columns) {
        return new PersonalTable(part, name, ownership, order, Set.of(columns), texts);
    }

    public PersonalTable telling(PersonalTexts files) {
        return new PersonalTable(part, name, ownership, order, secrets, files);
    }
}
