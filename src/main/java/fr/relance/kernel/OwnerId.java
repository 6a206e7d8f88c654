package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies the person to whom a row belongs; every query takes one. */
public record OwnerId(UUID value) implements TypedId {

    public OwnerId {
        Objects.requireNonNull(value, "value");
    }

    /** A fresh, random identifier. */
    public static OwnerId random() {
        return new OwnerId(UUID.randomUUID());
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static OwnerId of(String text) {
        return new OwnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
