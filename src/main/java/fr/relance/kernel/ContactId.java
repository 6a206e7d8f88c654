package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies a person met or known for a candidature. */
public record ContactId(UUID value) implements TypedId {

    public ContactId {
        Objects.requireNonNull(value, "value");
    }

    /** A fresh, random identifier. */
    public static ContactId random() {
        return new ContactId(UUID.randomUUID());
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
