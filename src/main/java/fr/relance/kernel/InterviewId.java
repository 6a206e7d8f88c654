package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies an entretien. */
public record InterviewId(UUID value) implements TypedId {

    public InterviewId {
        Objects.requireNonNull(value, "value");
    }

    /** A fresh, random identifier. */
    public static InterviewId random() {
        return new InterviewId(UUID.randomUUID());
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static InterviewId of(String text) {
        return new InterviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
