package fr.relance.account;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Keeps PBKDF2 (HMAC-SHA256, 16 bytes of salt) of a password of any length and script, as {@code rounds$hash}, so that the
 * rounds may grow. The same word typed on two keyboards is the same password: it is composed (Unicode NFC) first.
 */
final class Pbkdf2Passwords implements PasswordEncoder {

    private static final int SALT_BYTES = 16;

    private final int iterations;

    Pbkdf2Passwords(int iterations) {
        this.iterations = iterations;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return typed == null ? null : iterations + "$" + rounds(iterations).encode(composed(typed));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
        int mark = kept == null ? -1 : kept.indexOf('$');
        if (typed == null || kept == null || mark < 0) {
            return false;
        }
        return rounds(iterations(kept)).matches(composed(typed), kept.substring(mark + 1));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String kept) {
        return kept != null && kept.indexOf('$') > 0 && iterations(kept) < iterations;
    }

    private static int iterations(String kept) {
        return Integer.parseInt(kept.substring(0, kept.indexOf('$')));
    }

    private static Pbkdf2PasswordEncoder rounds(int iterations) {
        return new Pbkdf2PasswordEncoder("", SALT_BYTES, iterations, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }

    private static String composed(CharSequence typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
