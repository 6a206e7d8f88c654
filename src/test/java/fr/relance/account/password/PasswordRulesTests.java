package fr.relance.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final List<String> OWN = List.of("Marie-Hélène", "Le Gall", "mh.legall@exemple-conseil.fr");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre mots au hasard",
                "cheval correct pile agrafe",
                "tournesol brouette virgule",
                "Xk3vPq9wZt7mLr2",
                "пятнадцать букв",
                "日本語のパスワードは十五文字です。",
                "🦊🐌🦉🐝🦔🐢🦜🐙🦀🐿🦥🦦🐞🦋🐚"
            })
    void whatOthersDoNotTryIsFine(String password) {
        assertThat(PasswordRules.refusal(password, OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepassemotdepasse",
                "MotDePasse123456789",
                "m0tdep@sse1234567",
                "Azertyuiop123456",
                "azertyuiopqsdfghjklm",
                "1a2z3e4r5t6y7u8i9o0p",
                "123456789012345",
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "passwordpassword1",
                "Relance candidature 2026",
                "relance-relance-relance",
                "mariehelenelegall2026",
                "Marie-Hélène Le Gall",
                "mh.legall@exemple-conseil.fr",
                "chouchouloulou2024",
                "iloveyouiloveyou",
            })
    void whatOthersTryFirstIsRefused(String password) {
        assertThat(PasswordRules.refusal(password, OWN)).contains("account.password.guessable");
    }

    @Test
    void everyLeakedPasswordIsRefusedTwiceInARowAndWithAYear() {
        List<String> leaked = PasswordRules.Common.lines("common.txt");

        assertThat(leaked).hasSizeGreaterThan(40_000);
        assertThat(leaked.stream().filter(each -> each.length() >= PasswordRules.SHORTEST))
                .isNotEmpty()
                .allMatch(this::isRefused);
        assertThat(leaked.stream().filter(each -> each.length() >= 8).limit(3_000))
                .hasSize(3_000)
                .allMatch(each -> isRefused(each + each) && isRefused(each + "-" + each + "2024"));
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertThat(PasswordRules.refusal("é".repeat(14), OWN)).contains("account.password.short");
        assertThat(PasswordRules.refusal("🦊".repeat(14), OWN)).contains("account.password.short");
        assertThat(PasswordRules.refusal("", OWN)).contains("account.password.short");
        assertThat(PasswordRules.refusal("🦊🐌".repeat(101), OWN)).contains("account.password.long");
    }

    @Test
    void aPasswordThatStopsNobodyIsReadQuickly() {
        String longest = "azertyuiop1234567890".repeat(10);

        assertThat(PasswordRules.refusal(longest, OWN)).isPresent();
    }

    private boolean isRefused(String password) {
        return PasswordRules.refusal(password, List.of()).isPresent();
    }
}
