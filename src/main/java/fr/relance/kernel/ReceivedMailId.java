package fr.relance.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies a recruiter's message that is kept. */
public record ReceivedMailId(UUID value) implements TypedId {

    public ReceivedMailId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ReceivedMailId of(String text) {
        return new ReceivedMailId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
