package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SignInIntegrationTests {

    private static final String DEVICE = "relance-appareil";
    private static final int OWN_PATH = 1_000;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CsrfTokenRepository tokens;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TestClock clock;

    private SignedInPerson camille;
    private Guest guest;

    @BeforeEach
    void meetCamille() {
        camille = people.newPerson("Camille", "Roux");
        guest = new Guest(mvc, tokens);
        guest.get("/connexion");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theRightPasswordLeadsHome() {
        assertThat(signIn(SignedInPeople.PASSWORD)).hasRedirectedUrl("/");
        assertSignedIn();
    }

    @Test
    void theAddressMayBeTypedInCapitals() {
        guest.post(
                "/connexion", "email", camille.email().toUpperCase(Locale.FRENCH), "password", SignedInPeople.PASSWORD);

        assertSignedIn();
    }

    @Test
    void thereIsNoSessionBeforeTheSignIn() {
        guest.get("/profil");
        signIn("un autre mot de passe");
        guest.get("/connexion");
        assertThat(guest.sessionId()).isNull();

        signIn(SignedInPeople.PASSWORD);

        assertThat(guest.sessionId()).isNotNull();
    }

    @Test
    void signingInAgainChangesTheSession() {
        signIn(SignedInPeople.PASSWORD);
        guest.get("/profil");
        String before = guest.sessionId();

        signIn(SignedInPeople.PASSWORD);

        assertThat(guest.sessionId()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordInBetweenDoesNotLoseThePage() {
        guest.get("/candidatures?q=chef");
        signIn("un autre mot de passe");
        guest.get("/connexion");

        assertThat(signIn(SignedInPeople.PASSWORD)).hasRedirectedUrl("/candidatures?q=chef");
        guest.post("/deconnexion");
        guest.get("/connexion");
        assertThat(signIn(SignedInPeople.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aPageWithALongAddressIsNotOneToLandOn() {
        guest.get("/profil?x=1");
        guest.get("/profil?x=" + "y".repeat(OWN_PATH));

        assertThat(signIn(SignedInPeople.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void whoIsNotSignedInAnyMoreIsToldSoOnce() {
        guest.get("/connexion");
        assertThat(guest.post("/profil", "firstName", "Dominique")).hasRedirectedUrl("/connexion");

        assertThat(Pages.html(guest.get("/connexion"))).contains("Vous n’étiez plus connecté");
        assertThat(Pages.html(guest.get("/connexion"))).doesNotContain("Vous n’étiez plus connecté");
        assertThat(guest.sessionId()).isNull();
    }

    @Test
    void aFormOfASessionThatEndedIsAnsweredTheSame() {
        signIn(SignedInPeople.PASSWORD);
        guest.get("/profil");
        guest.loseSession();

        assertThat(guest.post("/profil", "firstName", "Dominique")).hasRedirectedUrl("/connexion");
        assertThat(Pages.html(guest.get("/connexion"))).contains("Vous n’étiez plus connecté");
    }

    @Test
    void whoWantedAPageLandsThere() {
        assertThat(guest.get("/profil?x=1")).hasRedirectedUrl("/connexion");

        assertThat(signIn(SignedInPeople.PASSWORD)).hasRedirectedUrl("/profil?x=1");
    }

    @Test
    void aRefusedPostIsNoPageToLandOn() {
        guest.post("/profil");

        assertThat(signIn(SignedInPeople.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aWrongPasswordKeepsTheAddress() {
        assertThat(signIn("un autre mot de passe")).hasRedirectedUrl("/connexion");

        MvcTestResult page = guest.get("/connexion");
        assertThat(Pages.read(page).select("[role=alert]").text()).contains("ne convient pas");
        assertThat(Pages.typed(page, "email")).isEqualTo(camille.email());
        assertThat(Pages.typed(page, "password")).isEmpty();
        assertThat(guest.get("/profil")).hasRedirectedUrl("/connexion");
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAWrongPassword() {
        signIn("un autre mot de passe");
        String wrongPassword =
                Pages.read(guest.get("/connexion")).select("[role=alert]").text();

        guest.post("/connexion", "email", "personne@exemple.fr", "password", "un autre mot de passe");
        String unknown =
                Pages.read(guest.get("/connexion")).select("[role=alert]").text();

        assertThat(unknown).isNotEmpty().isEqualTo(wrongPassword);
    }

    @Test
    void emptyAndHugeInputIsRefusedLikeAnyOther() {
        assertThat(guest.post("/connexion")).hasRedirectedUrl("/connexion");
        assertThat(guest.post("/connexion", "email", "\u0000", "password", "x".repeat(10_000)))
                .hasRedirectedUrl("/connexion");
        assertThat(Pages.read(guest.get("/connexion")).select("[role=alert]").text())
                .isNotEmpty();
    }

    @Test
    void signingOutHidesEverything() {
        signIn(SignedInPeople.PASSWORD);
        assertThat(guest.get("/profil"))
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

        assertThat(guest.post("/deconnexion")).hasRedirectedUrl("/connexion");

        assertThat(guest.sessionId()).isNull();
        assertThat(guest.get("/profil")).hasRedirectedUrl("/connexion");
    }

    @Test
    void nothingIsRememberedUnasked() {
        signIn(SignedInPeople.PASSWORD);

        assertThat(guest.cookie(DEVICE)).isNull();
    }

    @Test
    void aRememberedDeviceOutlivesARestart() {
        Cookie cookie = remember();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        guest.loseSession();

        assertSignedIn();
    }

    @Test
    void severalTabsMayReopenAtOnceAfterARestart() {
        Cookie cookie = remember();

        for (int tab = 0; tab < 3; tab++) {
            guest.loseSession();
            guest.setCookie(cookie);
            assertSignedIn();
        }
    }

    @Test
    void aHalfTypedFormCanBeSentAfterARestart() {
        remember();
        guest.get("/profil");
        guest.loseSession();

        for (int tab = 0; tab < 2; tab++) {
            guest.loseSession();
            assertThat(guest.post("/profil", "firstName", "Dominique")).hasStatus(422);
        }
    }

    @Test
    void signingOutForgetsThisDeviceAlone() {
        Cookie here = remember();
        Guest elsewhere = new Guest(mvc, tokens);
        elsewhere.get("/connexion");
        elsewhere.post("/connexion", "email", camille.email(), "password", SignedInPeople.PASSWORD, "rester", "true");

        guest.get("/profil");
        guest.post("/deconnexion");
        assertThat(guest.cookie(DEVICE)).isNull();
        guest.setCookie(here);
        elsewhere.loseSession();

        assertThat(guest.get("/profil")).hasRedirectedUrl("/connexion");
        assertThat(elsewhere.get("/profil")).hasStatusOk();
    }

    @Test
    void aDeviceIsForgottenAfterSixtyDaysWithoutAVisit() {
        remember();
        guest.loseSession();
        clock.setTo(LocalDateTime.of(2026, 5, 1, 12, 0));
        assertSignedIn();
        guest.loseSession();
        clock.setTo(LocalDateTime.of(2026, 7, 1, 12, 0));

        assertThat(guest.get("/profil")).hasRedirectedUrl("/connexion");
    }

    @Test
    void aForgedDeviceIsNobodys() {
        for (String forged : new String[] {"x", "YTpi", "YTpiOmM", "%00", ""}) {
            guest.setCookie(new Cookie(DEVICE, forged));
            assertThat(guest.get("/profil")).hasRedirectedUrl("/connexion");
        }
    }

    @Test
    void everybodySeesTheirOwnProfile() {
        SignedInPerson alex = people.newPerson("Alex", "Martin");

        assertThat(Pages.typed(mvc.get().uri("/profil").with(alex.auth()).exchange(), "firstName"))
                .isEqualTo("Alex");
        assertThat(Pages.typed(mvc.get().uri("/profil").with(camille.auth()).exchange(), "firstName"))
                .isEqualTo("Camille");
    }

    @Test
    void noDemonstrationIsOfferedWithoutOne() {
        assertThat(Pages.html(guest.get("/connexion"))).doesNotContain("démonstration");
    }

    private MvcTestResult signIn(String password) {
        return guest.post("/connexion", "email", camille.email(), "password", password);
    }

    private Cookie remember() {
        guest.post("/connexion", "email", camille.email(), "password", SignedInPeople.PASSWORD, "rester", "true");
        @Nullable Cookie cookie = guest.cookie(DEVICE);
        return Objects.requireNonNull(cookie, "no device was remembered");
    }

    private void assertSignedIn() {
        MvcTestResult profile = guest.get("/profil");
        assertThat(profile).hasStatusOk();
        assertThat(Pages.typed(profile, "lastName")).isEqualTo("Roux");
    }
}
