package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class ProofIntegrationTests {

    private static final String SECURITY = "/profil/securite";
    private static final String GUARDED = SECURITY + "/appareils/deconnecter-les-autres";
    private static final String CONFIRM = "/profil/confirmer";

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
    void signIn() {
        camille = people.newPerson();
        guest = signedIn();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void signingInIsAProof() {
        guest.get(CONFIRM);

        assertThat(guest.post(GUARDED)).hasRedirectedUrl(SECURITY);
    }

    @Test
    void aProofTenMinutesOldIsAskedForAgainAndLeadsBackToThePageOfTheForm() {
        waitTooLong();

        assertThat(guest.post(GUARDED)).hasRedirectedUrl(CONFIRM);
        assertThat(guest.post(CONFIRM, "password", SignedInPeople.PASSWORD)).hasRedirectedUrl(SECURITY);
        assertThat(Pages.html(guest.get(SECURITY))).contains("Rien n’a encore été fait");
        assertThat(signedOutOthers()).isTrue();
    }

    @Test
    void aPageThatHadToWaitIsOpenedWithoutAWord() {
        waitTooLong();

        assertThat(guest.get("/profil/cles")).hasRedirectedUrl(CONFIRM);
        assertThat(guest.post(CONFIRM, "password", SignedInPeople.PASSWORD)).hasRedirectedUrl("/profil/cles");
        assertThat(Pages.html(guest.get("/profil/cles"))).doesNotContain("Rien n’a encore été fait");
    }

    @Test
    void aWrongPasswordIsNoProof() {
        waitTooLong();

        MvcTestResult answer = guest.post(CONFIRM, "password", "un autre mot de passe");

        assertThat(answer).hasStatus(422);
        assertThat(Pages.error(answer, "password")).contains("pas votre mot de passe");
        assertThat(signedOutOthers()).isFalse();
    }

    @Test
    void beingRememberedIsNoProof() {
        guest.loseSession();
        clock.setTo(LocalDateTime.of(2026, 3, 4, 12, 0));

        assertThat(guest.get(CONFIRM)).hasStatusOk();
        assertThat(signedOutOthers()).isFalse();
    }

    @Test
    void whoHasACopyOfTheCookieHasNoProofHoweverFreshTheOwnersIs() {
        Guest thief = new Guest(mvc, tokens);
        thief.setCookie(Objects.requireNonNull(guest.cookie("relance-appareil")));
        assertThat(thief.get(SECURITY)).hasStatusOk();

        assertThat(thief.post(GUARDED)).hasRedirectedUrl(CONFIRM);
        assertThat(thief.get("/profil/donnees/archive")).hasRedirectedUrl(CONFIRM);
        guest.get(CONFIRM);
        assertThat(guest.post(CONFIRM, "password", SignedInPeople.PASSWORD)).hasStatus(302);
        assertThat(thief.post(GUARDED)).hasRedirectedUrl(CONFIRM);
        assertThat(signedOutOthers()).isTrue();
    }

    @Test
    void aNewPasswordIsAProofOfThatSessionAlone() {
        waitTooLong();
        String changed = "cinq autres mots bien choisis";
        guest.get("/profil/securite/mot-de-passe");
        assertThat(guest.post("/profil/securite/mot-de-passe", "current", SignedInPeople.PASSWORD, "password", changed))
                .hasRedirectedUrl(SECURITY);

        assertThat(signedOutOthers()).isTrue();
    }

    @Test
    void aProofIsThatOfOneDevice() {
        Guest elsewhere = signedIn();
        waitTooLong();
        elsewhere.get(CONFIRM);
        elsewhere.post(CONFIRM, "password", SignedInPeople.PASSWORD);

        assertThat(signedOutOthers()).isFalse();
    }

    @Test
    void aScriptIsToldThatTheProofIsMissing() {
        waitTooLong();

        assertThat(guest.postInBackground(GUARDED)).hasStatus(401);
    }

    @Test
    void nobodyIsLedOutOfTheApplication() {
        guest.get(CONFIRM);

        assertThat(guest.post(CONFIRM, "password", SignedInPeople.PASSWORD, "next", "https://example.org"))
                .hasRedirectedUrl(SECURITY);
    }

    private Guest signedIn() {
        Guest browser = new Guest(mvc, tokens);
        browser.get("/connexion");
        browser.post("/connexion", "email", camille.email(), "password", SignedInPeople.PASSWORD, "rester", "true");
        return browser;
    }

    private void waitTooLong() {
        guest.get(CONFIRM);
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 11));
    }

    private boolean signedOutOthers() {
        return SECURITY.equals(guest.post(GUARDED).getResponse().getRedirectedUrl());
    }
}
