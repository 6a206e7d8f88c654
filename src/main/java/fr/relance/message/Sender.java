package fr.relance.message;

import fr.relance.kernel.Gender;
import org.jspecify.annotations.Nullable;

/**
 * The candidate who signs.
 *
 * @param firstName as typed; may be blank if the last name is not
 * @param lastName as typed; may be blank if the first name is not
 * @param phone as typed, or null; French numbers are written in groups of two digits
 * @param gender how words agree with the candidate
 */
public record Sender(
        String firstName, String lastName, @Nullable String phone, Gender gender) {

    /** @throws IllegalArgumentException if both names are blank: a message is always signed */
    public Sender {
        if (firstName.isBlank() && lastName.isBlank()) {
            throw new IllegalArgumentException("A message needs the name of its sender");
        }
    }
}
