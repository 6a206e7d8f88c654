package fr.relance.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.account.CandidateClock;
import fr.relance.kernel.OwnerId;
import fr.relance.openid.ProviderSignIn.IdentityRefused;
import fr.relance.support.IntegrationTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.annotation.Transactional;

/** What a provider says is as little to be trusted as what people type. */
@IntegrationTest
@Transactional
class ProviderAccountsIntegrationTests {

    @Autowired
    private ProviderAccounts accounts;

    @Autowired
    private CandidateClock people;

    @Autowired
    private JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "camille",
                "a@exemple.fr\r\nBcc: b@exemple.fr",
                "a\r\n@exemple.fr",
                "\u0001a@exemple.fr",
                "a\u0000@exemple.fr",
                "\u200bcamille@exemple.fr",
                "a@b@exemple.fr",
                "<a@exemple.fr>"
            })
    void anAddressThatIsNoneOpensNoAccount(String email) {
        assertRefused(user(subject, email, "Camille"));
    }

    @Test
    void norDoesOneThatIsTooLong() {
        assertRefused(user(subject, "a".repeat(294) + "@exemple.fr", "Camille"));
        assertRefused(user(subject, "\ufdfa".repeat(20) + "@exemple.fr", "Camille"));
    }

    @Test
    void norASubjectThatTheStandardDoesNotAllow() {
        String email = UUID.randomUUID() + "@exemple.fr";

        assertRefused(user("s".repeat(256), email, "Camille"));
        assertRefused(user("sub\u0000ject", email, "Camille"));
        assertRefused(user(" ", email, "Camille"));
        assertRefused(user("sujet-é", email, "Camille"));
    }

    @Test
    void namesAreMadeToFit() {
        String email = UUID.randomUUID() + "@exemple.fr";

        OwnerId owner = accounts.owner("maison", user(subject, email, "\u0000" + "\ud83d\ude00".repeat(80)));

        assertThat(people.candidate(owner).email()).isEqualTo(email);
        assertThat(people.candidate(owner).firstName())
                .hasSizeLessThanOrEqualTo(100)
                .matches("(\ud83d\ude00)+");
        assertThat(people.candidate(owner).lastName()).isEqualTo("Nom");
    }

    private void assertRefused(OidcUser user) {
        long before = count();
        assertThatExceptionOfType(IdentityRefused.class).isThrownBy(() -> accounts.owner("maison", user));
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("select count(*) from account").query(Long.class).single();
    }

    private static OidcUser user(String subject, String email, @Nullable String firstName) {
        OidcIdToken token = OidcIdToken.withTokenValue("x")
                .issuer("https://maison.example")
                .subject(subject)
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.EPOCH.plusSeconds(60))
                .claim("email", email)
                .claim("email_verified", true)
                .claims(claims -> claims.put("given_name", firstName))
                .build();
        return new DefaultOidcUser(List.of(), token);
    }
}
