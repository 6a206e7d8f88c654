package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.SqlStatements;
import fr.relance.support.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class DevicesIntegrationTests {

    private static final String SECURITY = "/profil/securite";
    private static final String DEVICE = "relance-appareil";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CsrfTokenRepository tokens;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TestClock clock;

    private SignedInPerson camille;
    private Guest here;
    private Guest elsewhere;

    @BeforeEach
    void signInTwice() {
        camille = people.newPerson("Camille", "Roux");
        here = signedIn();
        elsewhere = signedIn("rester", "true");
        here.get(SECURITY);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everySignedInBrowserIsShownAndThisOneIsNamed() {
        Elements rows = Pages.read(here.get(SECURITY)).select(".rl-device");

        // The third is the one that tests act from.
        assertThat(rows).hasSize(3);
        assertThat(rows.first()).extracting(row -> row.text()).asString().contains("Cet appareil", "Connecté depuis");
        assertThat(rows.select(":contains(Reste connecté)")).isNotEmpty();
        assertThat(Objects.requireNonNull(rows.first()).select("form")).isEmpty();
    }

    @Test
    void anotherDeviceIsSignedOutAtItsNextRequest() {
        String revoke = actionOf("Reste connecté");

        assertThat(here.post(revoke)).hasRedirectedUrl(SECURITY);

        assertThat(elsewhere.get("/profil")).hasRedirectedUrl("/connexion");
        assertThat(here.get("/profil")).hasStatusOk();
    }

    @Test
    void aDeviceThatWasSignedOutIsNotRememberedEither() {
        Cookie kept = Objects.requireNonNull(elsewhere.cookie(DEVICE));
        here.post(actionOf("Reste connecté"));
        elsewhere.loseSession();
        elsewhere.setCookie(kept);

        assertThat(elsewhere.get("/profil")).hasRedirectedUrl("/connexion");
    }

    @Test
    void aScriptOfADeviceThatWasSignedOutIsTold() {
        here.post(actionOf("Reste connecté"));

        assertThat(elsewhere.getInBackground("/profil")).hasStatus(401);
    }

    @Test
    void allOthersAreSignedOutAtOnce() {
        assertThat(here.post(SECURITY + "/appareils/deconnecter-les-autres")).hasRedirectedUrl(SECURITY);

        assertThat(elsewhere.get("/profil")).hasRedirectedUrl("/connexion");
        assertThat(mvc.get().uri("/profil").with(camille.auth())).hasRedirectedUrl("/connexion");
        assertThat(Pages.read(here.get(SECURITY)).select(".rl-device")).hasSize(1);
    }

    @Test
    void nobodySignsOutSomebodyElse() {
        Guest alex = new Guest(mvc, tokens);
        SignedInPerson other = people.newPerson("Alex", "Martin");
        alex.get("/connexion");
        alex.post("/connexion", "email", other.email(), "password", SignedInPeople.PASSWORD);
        alex.get(SECURITY);

        assertThat(alex.post(actionOf("Reste connecté"))).hasStatus(404);
        assertThat(alex.post(SECURITY + "/appareils/" + UUID.randomUUID() + "/deconnecter"))
                .hasStatus(404);
        alex.post(SECURITY + "/appareils/deconnecter-les-autres");

        assertThat(elsewhere.get("/profil")).hasStatusOk();
    }

    @Test
    void signingOutTakesTheDeviceOffTheList() {
        elsewhere.get("/profil");
        elsewhere.post("/deconnexion");

        assertThat(Pages.read(here.get(SECURITY)).select(".rl-device")).hasSize(2);
    }

    @Test
    void signingInAgainInTheSameBrowserLeavesNoSecondDevice() {
        here.post("/connexion", "email", camille.email(), "password", SignedInPeople.PASSWORD);

        assertThat(Pages.read(here.get(SECURITY)).select(".rl-device")).hasSize(3);
    }

    @Test
    void aSessionEndsAfterTwelveSilentHours() {
        clock.setTo(LocalDateTime.of(2026, 3, 3, 23, 0));
        assertThat(here.get("/profil")).hasStatusOk();
        clock.setTo(LocalDateTime.of(2026, 3, 4, 10, 59));
        assertThat(here.get("/profil")).hasStatusOk();
        clock.setTo(LocalDateTime.of(2026, 3, 4, 23, 0));

        assertThat(here.get("/profil")).hasRedirectedUrl("/connexion");
        assertThat(elsewhere.get("/profil")).hasStatusOk();
    }

    @Test
    void knowingTheDeviceCostsOneStatement() {
        int ofAGuest = SqlStatements.count(() -> mvc.get().uri("/simulateur").exchange());

        assertThat(SqlStatements.count(
                        () -> mvc.get().uri("/simulateur").with(camille.auth()).exchange()))
                .isEqualTo(ofAGuest + 1);
    }

    private Guest signedIn(String... more) {
        Guest browser = new Guest(mvc, tokens);
        browser.get("/connexion");
        String[] fields = {"email", camille.email(), "password", SignedInPeople.PASSWORD};
        String[] all = Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
        assertThat(browser.post("/connexion", all)).hasRedirectedUrl("/");
        return browser;
    }

    private String actionOf(String words) {
        MvcTestResult answer = here.get(SECURITY);
        Document page = Pages.read(answer);
        return page.select(".rl-device:contains(" + words + ") form").attr("action");
    }
}
