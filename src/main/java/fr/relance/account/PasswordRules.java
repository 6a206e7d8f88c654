package fr.relance.account;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a new password must be (docs/decisions/0003-sign-in.md): long enough, and not made of what everybody tries first. No
 * rule says which characters it takes.
 */
@Component
public class PasswordRules {

    /** In characters as people count them; NIST SP 800-63B-4 asks for it where a password is enough to sign in. */
    static final int SHORTEST = 15;

    static final int LONGEST = 200;

    /** As a power of ten; a password that takes fewer guesses is refused. */
    private static final double FEWEST_GUESSES = 8;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** The message that refuses a new password of somebody with those names and addresses; empty if it is fine. */
    public Optional<String> refusal(String password, Collection<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("account.password.long");
        }
        double guesses = new Guesses(common.ranks(), own).of(password);
        return guesses < FEWEST_GUESSES ? Optional.of("account.password.guessable") : Optional.empty();
    }
}
