package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SignInLimitIntegrationTests {

    private static final String KNOWN = "relance-navigateur";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CsrfTokenRepository tokens;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TestClock clock;

    private SignedInPerson camille;
    private Guest stranger;

    @BeforeEach
    void meetCamille() {
        camille = people.newPerson();
        stranger = new Guest(mvc, tokens);
        stranger.get("/connexion");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tooManyTriesAreToldWhenToComeBackAndKeepTheAddress() {
        tryTenTimes(stranger, camille.email());

        MvcTestResult answer = signIn(stranger, camille.email(), "un autre mot de passe");

        assertThat(answer).hasStatus(429).headers().hasValue("Retry-After", "91");
        assertThat(Pages.read(answer).select("[role=alert]").text()).contains("Réessayez dans 2 minutes");
        assertThat(Pages.typed(answer, "email")).isEqualTo(camille.email());
    }

    @Test
    void theRightPasswordIsNotEvenComparedUntilThen() {
        tryTenTimes(stranger, camille.email());

        assertThat(signIn(stranger, camille.email(), SignedInPeople.PASSWORD)).hasStatus(429);
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 2));
        assertThat(signIn(stranger, camille.email(), SignedInPeople.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void anAddressNobodyHasIsAnsweredAlike() {
        String nobody = UUID.randomUUID() + "@exemple.fr";
        tryTenTimes(stranger, camille.email());
        tryTenTimes(stranger, nobody);
        for (int i = 0; i < 20; i++) {
            stranger.get("/connexion");
        }

        MvcTestResult known = signIn(stranger, camille.email(), "un autre mot de passe");
        MvcTestResult unknown = signIn(stranger, nobody, "un autre mot de passe");

        assertThat(Answers.of(unknown).without(nobody))
                .isEqualTo(Answers.of(known).without(camille.email()));
    }

    @Test
    void aBrowserOfTheOwnerIsCountedApart() {
        Guest own = new Guest(mvc, tokens);
        own.get("/connexion");
        signIn(own, camille.email(), SignedInPeople.PASSWORD);
        Cookie known = Objects.requireNonNull(own.cookie(KNOWN));
        assertThat(known.isHttpOnly()).isTrue();
        own.get("/profil");
        own.post("/deconnexion");
        tryTenTimes(stranger, camille.email());
        assertThat(signIn(stranger, camille.email(), "un autre")).hasStatus(429);

        own.get("/connexion");
        assertThat(signIn(own, camille.email(), SignedInPeople.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aForgedOrForeignCookieMakesNoBrowserTheOwners() {
        SignedInPerson alex = people.newPerson("Alex", "Martin");
        signIn(stranger, alex.email(), SignedInPeople.PASSWORD);
        stranger.get("/profil");
        String own = Objects.requireNonNull(stranger.cookie(KNOWN)).getValue();
        String forged = own.replace(alex.owner().toString(), camille.owner().toString());
        tryTenTimes(stranger, camille.email());

        for (String cookie : new String[] {own, forged, "x", "a.b.c", camille.owner() + ".."}) {
            stranger.setCookie(new Cookie(KNOWN, cookie));
            assertThat(signIn(stranger, camille.email(), SignedInPeople.PASSWORD))
                    .hasStatus(429);
        }
    }

    /** Each of them finds the account, and is counted for it. */
    @Test
    void anotherSpellingOfTheAddressIsNoOtherAccount() {
        String email = camille.email();
        String[] spellings = {
            "\u0001" + email,
            email + "\u0002",
            "\u200b" + email,
            email.toUpperCase(java.util.Locale.ROOT),
            "\u00a0" + email,
            email.replace('e', '\uff45'),
            email.replace("@", "\u00ad@"),
            "\t" + email,
            email + "\u2060",
            "\u001f" + email
        };
        for (String spelling : spellings) {
            assertThat(signIn(stranger, spelling, "un autre mot de passe")).hasRedirectedUrl("/connexion");
        }

        assertThat(signIn(stranger, email, SignedInPeople.PASSWORD)).hasStatus(429);
        assertThat(signIn(stranger, "\u0003" + email, SignedInPeople.PASSWORD)).hasStatus(429);
    }

    private static void tryTenTimes(Guest guest, String email) {
        for (int one = 0; one < 10; one++) {
            assertThat(signIn(guest, email, "un autre mot de passe")).hasRedirectedUrl("/connexion");
        }
    }

    private static MvcTestResult signIn(Guest guest, String email, String password) {
        return guest.post("/connexion", "email", email, "password", password);
    }
}
