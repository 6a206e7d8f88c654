package fr.relance.account;

import fr.relance.kernel.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Opens an account. Names and address have the length of their columns at most (100, 254); the password, 72 bytes at
 * most, is kept as a hash only.
 */
public record SignUp(
        String firstName,
        String lastName,
        String email,
        String password,
        @Nullable String phone,
        Gender gender) {

    /** Leaves the password out: records end up in logs. */
    @Override
    public String toString() {
        return "SignUp[email=" + email + "]";
    }
}
