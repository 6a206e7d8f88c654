package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies what a recruiter announced, at an interview or without one. */
public record AnnouncedFactId(UUID value) implements TypedId {

    public AnnouncedFactId {
        Objects.requireNonNull(value, "value");
    }

    /** A fresh, random identifier. */
    public static AnnouncedFactId random() {
        return new AnnouncedFactId(UUID.randomUUID());
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static AnnouncedFactId of(String text) {
        return new AnnouncedFactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
