package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies a relance or a first-day message. */
public record FollowUpId(UUID value) implements TypedId {

    public FollowUpId {
        Objects.requireNonNull(value, "value");
    }

    /** A fresh, random identifier. */
    public static FollowUpId random() {
        return new FollowUpId(UUID.randomUUID());
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static FollowUpId of(String text) {
        return new FollowUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
