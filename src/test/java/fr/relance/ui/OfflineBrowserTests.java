package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
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

/** A telephone in the underground: the network is really gone, or there and mute. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class OfflineBrowserTests {

    private static final Pattern AS_OF =
            Pattern.compile("Sans réseau : voici cette page telle qu’elle était .+ à .+\\.");

    @LocalServerPort
    private int port;

    @Autowired
    private SignedInPeople people;

    private SignedInPerson camille;
    private Wire wire;
    private BrowserContext telephone;
    private Page page;

    @BeforeEach
    void connect(Page desktop) throws IOException {
        camille = people.newPerson();
        wire = new Wire(port);
        telephone = desktop.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + wire.port())
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setViewportSize(390, 844)
                        .setServiceWorkers(ServiceWorkerPolicy.ALLOW));
        page = telephone.newPage();
    }

    @AfterEach
    void hangUp() throws IOException {
        telephone.close();
        wire.close();
    }

    @Test
    void whatWaitsAndTheQuestionsAreReadWithoutANetworkAndSayAsOfWhen() {
        signIn(true);
        InterviewForm.open(page).atLeGrandHotel().promisedWithinAWeek().save();
        open("/");

        wire.cut();

        open("/");
        assertThat(note()).hasText(AS_OF);
        assertThat(page.getByText("Le Grand Hôtel").first()).isVisible();
        assertThat((String) page.evaluate("getComputedStyle(document.querySelector('.rl-as-of')).textAlign"))
                .as("drawn as ever")
                .isEqualTo("center");
        open("/avant-de-partir");
        assertThat(note()).hasText(AS_OF);
        assertThat(page.getByText("Qui reprend contact, vous ou moi ?")).isVisible();
        open("/candidatures");
        assertThat(page.getByText("Pas de réseau")).isVisible();
        wire.mend();
        open("/");
        assertThat(note()).isHidden();
    }

    @Test
    void aMuteNetworkDoesNotKeepAnybodyWaiting() {
        signIn(true);
        open("/");

        wire.silence();

        open("/");
        assertThat(note()).hasText(AS_OF);
    }

    @Test
    void whatWasWrittenIsStillThereWhenItCouldNotBeSent() {
        signIn(true);
        open("/candidatures/nouvelle");
        page.getByLabel("Entreprise").fill("Brasserie du Port");
        page.getByLabel("Poste").first().fill("chef de rang");

        wire.cut();
        page.locator("main form button[type=submit]").last().click();

        assertThat(page.getByText("l’envoi n’a pas abouti")).isVisible();
        assertThat(page.getByLabel("Entreprise")).hasValue("Brasserie du Port");
        wire.mend();
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.getByText("Brasserie du Port").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("/candidatures/[0-9a-f-]{36}"));
    }

    @Test
    void onABorrowedDeviceAndAfterSigningOutNothingStays() {
        signIn(false);
        open("/");
        wire.cut();
        open("/");
        assertThat(page.getByText("Pas de réseau")).isVisible();

        wire.mend();
        telephone.clearCookies();
        signIn(true);
        open("/");
        page.evaluate("document.querySelector('form[action$=\"/deconnexion\"]').requestSubmit()");
        page.waitForURL("**/connexion");
        page.evaluate("navigator.serviceWorker.ready.then(() => null)");
        wire.cut();
        open("/");
        assertThat(page.getByText("Pas de réseau")).isVisible();
    }

    @Test
    void itCanBeInstalled() {
        open("/connexion");

        Object told = page.evaluate("""
                async () => {
                  const manifest = await (await fetch(document.querySelector('link[rel=manifest]').href)).json();
                  const sizes = await Promise.all(manifest.icons.map(async (icon) => {
                    const picture = await createImageBitmap(await (await fetch(icon.src)).blob());
                    return picture.width + 'x' + picture.height === icon.sizes;
                  }));
                  return [manifest.name, manifest.display, ...sizes].join(' ');
                }""");

        assertThat(told).isEqualTo("Relance standalone true true true");
    }

    private void signIn(boolean remembered) {
        SignInPage form = SignInPage.open(page);
        page.evaluate("navigator.serviceWorker.ready.then(() => null)");
        if (remembered) {
            page.getByLabel("Rester connecté sur cet appareil").check();
        }
        form.signIn(camille.email(), SignedInPeople.PASSWORD);
        page.waitForFunction("navigator.serviceWorker.controller !== null");
    }

    private void open(String address) {
        page.navigate(address);
        page.waitForLoadState();
    }

    private Locator note() {
        return page.locator("#hors-connexion");
    }
}
