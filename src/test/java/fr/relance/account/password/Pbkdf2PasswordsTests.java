package fr.relance.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.relance.account.password.PasswordHashing.PasswordProperties;
import fr.relance.account.password.PasswordHashing.Pbkdf2Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Pbkdf2PasswordsTests {

    private static final String PASSWORD = "quatre mots au hasard";

    private final Pbkdf2Passwords passwords = new Pbkdf2Passwords(1000);

    @Test
    void aPasswordMatchesItsHashAlone() {
        String kept = passwords.encode(PASSWORD);

        assertThat(kept).startsWith("1000$").doesNotContain(PASSWORD).isNotEqualTo(passwords.encode(PASSWORD));
        assertThat(passwords.matches(PASSWORD, kept)).isTrue();
        assertThat(passwords.matches(PASSWORD + " ", kept)).isFalse();
        assertThat(passwords.matches("Quatre mots au hasard", kept)).isFalse();
        assertThat(passwords.matches("", kept)).isFalse();
    }

    @Test
    void nothingOfALongPasswordIsCutOff() {
        String kept = passwords.encode("é".repeat(199) + "a");

        assertThat(passwords.matches("é".repeat(199) + "a", kept)).isTrue();
        assertThat(passwords.matches("é".repeat(199) + "b", kept)).isFalse();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(passwords.matches("e\u0301te\u0301 a\u0300 Noe\u0308l", passwords.encode("été à Noël")))
                .isTrue();
    }

    @Test
    void fewerRoundsStillMatchAndAskForMore() {
        String kept = new Pbkdf2Passwords(500).encode(PASSWORD);

        assertThat(passwords.matches(PASSWORD, kept)).isTrue();
        assertThat(passwords.upgradeEncoding(kept)).isTrue();
        assertThat(passwords.upgradeEncoding(passwords.encode(PASSWORD))).isFalse();
        assertThat(new Pbkdf2Passwords(500).upgradeEncoding(passwords.encode(PASSWORD)))
                .isFalse();
    }

    @Test
    void hashesOfBeforeStillMatchAndAskToBeReplaced() {
        PasswordEncoder encoder =
                new PasswordHashing().passwordEncoder(new PasswordProperties(100_000), new StandardEnvironment());
        String kept = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

        assertThat(encoder.matches(PASSWORD, kept)).isTrue();
        assertThat(encoder.upgradeEncoding(kept)).isTrue();
        assertThat(encoder.encode(PASSWORD)).startsWith("{pbkdf2}100000$");
    }

    @Test
    void fewRoundsAreForTestsAlone() {
        MockEnvironment tests = new MockEnvironment();
        tests.setActiveProfiles("test");

        assertThat(new PasswordHashing().passwordEncoder(new PasswordProperties(1), tests))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PasswordHashing()
                        .passwordEncoder(new PasswordProperties(99_999), new StandardEnvironment()))
                .withMessageContaining("relance.passwords.iterations");
    }
}
