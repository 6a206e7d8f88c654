package fr.relance.account.password;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are kept. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    /** The bcrypt hashes of before still match, and are replaced when their owners sign in. */
    @Bean
    PasswordEncoder passwordEncoder(PasswordProperties properties, Environment environment) {
        properties.check(environment.acceptsProfiles(Profiles.of("test")));
        return new DelegatingPasswordEncoder(
                "pbkdf2",
                Map.of("pbkdf2", new Pbkdf2Passwords(properties.iterations()), "bcrypt", new BCryptPasswordEncoder()));
    }

    /**
     * Keeps PBKDF2 (HMAC-SHA256, 16 bytes of salt) of a password of any length and script, as {@code rounds$hash}, so that the
     * rounds may grow. The same word typed on two keyboards is the same password: it is composed (Unicode NFC) first.
     */
    static final class Pbkdf2Passwords implements PasswordEncoder {

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
            return new Pbkdf2PasswordEncoder(
                    "", SALT_BYTES, iterations, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        }

        private static String composed(CharSequence typed) {
            return Normalizer.normalize(typed, Normalizer.Form.NFC);
        }
    }

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
}
