package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.http.Wire;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.SignInPage;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** « Aujourd’hui » of somebody who left stays in no browser, however late it comes. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class LateAnswersBrowserTests {

    /** So long a worker that is wrong would have had to keep what came. */
    private static final int A_MOMENT = 500;

    private static final String WHAT_IS_KEPT = """
            async () => {
              const texts = [];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  if (!request.url.includes('/assets/')) texts.push(await (await cache.match(request)).text());
                }
              }
              return texts.join(' ');
            }""";

    private static final String CLEAR = "Clear-Site-Data";

    @LocalServerPort
    private int port;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcClient jdbc;

    private SignedInPerson camille;
    private Wire wire;
    private BrowserContext computer;
    private Page page;
    private Page slow;

    @BeforeEach
    void camilleStaysSignedIn(Page desktop) throws IOException {
        camille = people.newPerson();
        wire = new Wire(port);
        wire.drop(CLEAR);
        computer = desktop.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + wire.port())
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setServiceWorkers(ServiceWorkerPolicy.ALLOW));
        page = computer.newPage();
        signIn(camille);
        InterviewForm.open(page).atLeGrandHotel().promisedWithinAWeek().save();
        slow = computer.newPage();
        open(slow, "/candidatures");
    }

    @AfterEach
    void hangUp() throws IOException {
        computer.close();
        wire.close();
    }

    @Test
    void whatComesAfterSigningOutIsNotKept() throws Exception {
        Wire.Held late = askSlowly();
        signOut();

        arrive(late);

        assertNothingOfCamilles();
    }

    /** Asked for after the button was pressed, before the server knew. */
    @Test
    void whatWasAskedForOnTheWayOutIsNotKept() throws Exception {
        Wire.Held out = wire.holdBack("POST", "/deconnexion");
        page.evaluate("() => { document.querySelector('form[action$=\"/deconnexion\"]').requestSubmit(); }");
        out.awaitIt();
        Wire.Held late = askSlowly();
        out.letGo();
        page.waitForURL("**/connexion");

        arrive(late);

        assertNothingOfCamilles();
    }

    @Test
    void whatComesAfterAnotherSignedInIsNotKept() throws Exception {
        Wire.Held late = askSlowly();
        signOut();
        open(page, "/candidatures");
        new SignInPage(page).stay();
        page.getByLabel("Adresse e-mail")
                .fill(people.newPerson("Dominique", "Noël").email());
        page.locator("#password").fill(SignedInPeople.PASSWORD);
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL("**/candidatures*");

        arrive(late);

        assertNothingOfCamilles();
        wire.mend();
        open(page, "/");
        assertThat(page.getByText("Le Grand Hôtel")).hasCount(0);
    }

    @Test
    void whatComesAfterThisDeviceWasSignedOutElsewhereIsNotKept() throws Exception {
        Wire.Held late = askSlowly();
        jdbc.sql("delete from device where owner_id = ?")
                .param(camille.owner().value())
                .update();
        open(page, "/candidatures");
        assertThat(page).hasURL(Pattern.compile(".*/connexion.*"));

        arrive(late);

        assertNothingOfCamilles();
    }

    @Test
    void whatComesAfterTheAccountWasErasedIsNotKept() throws Exception {
        Wire.Held late = askSlowly();
        open(page, "/profil/donnees/effacer");
        page.getByLabel("adresse e-mail").fill(camille.email());
        page.locator("main form button[type=submit]").last().click();
        page.waitForURL("**/compte-efface*");

        arrive(late);

        assertNothingOfCamilles();
    }

    /** Browsers end the worker when they like, and start it again. */
    @Test
    void aWorkerThatStartsAgainKnowsWhatItKeptAndForgetsItOnSigningOut() throws Exception {
        open(page, "/");
        restartWorker();
        wire.cut();
        open(page, "/");
        assertThat(page.getByText("Le Grand Hôtel").first()).isVisible();
        wire.mend();
        open(page, "/candidatures");
        Wire.Held late = askSlowly();
        signOut();

        arrive(late);

        assertNothingOfCamilles();
    }

    /** The browser itself takes away what was kept, where the worker does not see who leaves. */
    @Test
    void withoutJavaScriptSigningOutTakesAwayWhatWasKept() {
        wire.drop("");
        open(page, "/");
        slow.close();
        CDPSession browser = computer.newCDPSession(page);
        browser.send("Network.enable");
        JsonObject bypassed = new JsonObject();
        bypassed.addProperty("bypass", true);
        browser.send("Network.setBypassServiceWorker", bypassed);
        assertThat((String) page.evaluate(WHAT_IS_KEPT)).contains("Le Grand Hôtel");

        signOut();

        assertThat((String) page.evaluate(WHAT_IS_KEPT)).doesNotContain("Le Grand Hôtel", "Se déconnecter");
    }

    @Test
    void theThemeThatWasChosenOutlivesSigningOut() {
        wire.drop("");
        page.evaluate("document.querySelector('[data-theme=dark]').click()");

        signOut();
        open(page, "/connexion");

        assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");
    }

    private void signIn(SignedInPerson person) {
        SignInPage form = SignInPage.open(page);
        page.evaluate("navigator.serviceWorker.ready.then(() => null)");
        form.stay().signIn(person.email(), SignedInPeople.PASSWORD);
        page.waitForFunction("navigator.serviceWorker.controller !== null");
    }

    private void signOut() {
        page.evaluate("() => { document.querySelector('form[action$=\"/deconnexion\"]').requestSubmit(); }");
        page.waitForURL("**/connexion");
    }

    /** Another tab asks for « Aujourd’hui »; the server answers, and the answer stays on its way. */
    private Wire.Held askSlowly() throws InterruptedException {
        Wire.Held late = wire.hold("GET", "/");
        slow.evaluate("() => { location.href = '/'; }");
        late.awaitIt();
        return late;
    }

    private void arrive(Wire.Held late) {
        late.letGo();
        slow.waitForTimeout(A_MOMENT);
    }

    private void assertNothingOfCamilles() {
        assertThat((String) page.evaluate(WHAT_IS_KEPT)).doesNotContain("Le Grand Hôtel");
        page.evaluate("navigator.serviceWorker.ready.then(() => null)");
        wire.cut();
        open(page, "/");
        assertThat(page.getByText("Pas de réseau")).isVisible();
    }

    private void restartWorker() {
        CDPSession browser = computer.newCDPSession(page);
        browser.send("ServiceWorker.enable");
        browser.send("ServiceWorker.stopAllWorkers");
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        page.waitForLoadState();
    }
}
