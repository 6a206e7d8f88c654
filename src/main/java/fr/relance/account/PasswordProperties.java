package fr.relance.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are kept.
 *
 * @param iterations rounds of HMAC-SHA256 for each password; the figure OWASP names for PBKDF2 unless set otherwise
 */
@ConfigurationProperties("relance.passwords")
record PasswordProperties(@DefaultValue("600000") int iterations) {

    /** What passwords of people may not fall below. */
    static final int FEWEST = 100_000;

    /** For tests, which sign in thousands of people, the profile {@code test} lifts the bound. */
    void check(boolean inTests) {
        if (iterations < (inTests ? 1 : FEWEST)) {
            throw new IllegalArgumentException("relance.passwords.iterations must be " + FEWEST + " at least");
        }
    }
}
