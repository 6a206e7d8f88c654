package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Names an entry of the journal in addresses; it says nothing, not even which of two came later. */
public record JournalEntryId(UUID value) implements TypedId {

    public JournalEntryId {
        Objects.requireNonNull(value, "value");
    }

    /** A fresh, random name. */
    public static JournalEntryId random() {
        return new JournalEntryId(UUID.randomUUID());
    }

    /**
     * Reads a name from an address.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static JournalEntryId of(String text) {
        return new JournalEntryId(UUID.fromString(text));
    }

    /** The address that takes the change back, by POST. */
    public String undoUrl() {
        return "/journal/" + value + "/annuler";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
