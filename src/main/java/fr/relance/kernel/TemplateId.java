package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies a personal template of a message. */
public record TemplateId(UUID value) implements TypedId {

    public TemplateId {
        Objects.requireNonNull(value, "value");
    }

    /** A fresh, random identifier. */
    public static TemplateId random() {
        return new TemplateId(UUID.randomUUID());
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static TemplateId of(String text) {
        return new TemplateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
