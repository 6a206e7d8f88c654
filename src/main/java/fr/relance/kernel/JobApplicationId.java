package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies a candidature. */
public record JobApplicationId(UUID value) implements TypedId {

    public JobApplicationId {
        Objects.requireNonNull(value, "value");
    }

    /** A fresh, random identifier. */
    public static JobApplicationId random() {
        return new JobApplicationId(UUID.randomUUID());
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static JobApplicationId of(String text) {
        return new JobApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
