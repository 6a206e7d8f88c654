package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import fr.relance.support.PushReceiver;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.BrowserTest;
import fr.relance.ui.pages.SignInPage;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser asks for reminders, and shows what comes. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class PushBrowserTests {

    /** Only the push service of the browser's maker, which is far away, is played: it answers with where messages are to go. */
    private static final String SERVICE = """
            PushManager.prototype.getSubscription = async () => null;
            PushManager.prototype.subscribe = async (options) => ({
              toJSON: () => ({
                endpoint: 'https://fcm.googleapis.com/fcm/send/%s-' + options.applicationServerKey.length,
                keys: { p256dh: '%s', auth: '%s' },
              }),
            });""";

    private static final PushReceiver RECEIVER = new PushReceiver();

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private SignedInPeople people;

    private BrowserContext telephone;
    private Page page;

    @BeforeEach
    void camilleIsThere(Page desktop) {
        SignedInPerson camille = people.newPerson();
        telephone = desktop.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("fr-FR")
                        .setViewportSize(390, 844)
                        .setServiceWorkers(ServiceWorkerPolicy.ALLOW));
        telephone.grantPermissions(List.of("notifications"));
        telephone.addInitScript(SERVICE.formatted(UUID.randomUUID(), RECEIVER.p256dh(), RECEIVER.auth()));
        page = telephone.newPage();
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    @AfterEach
    void close() {
        telephone.close();
    }

    @Test
    void aBrowserIsAddedSeenAndTakenAway() {
        page.navigate("/profil/rappels");
        page.getByText("Afficher les rappels sur cet appareil").click();

        assertThat(page.getByText("Cet appareil est prêt. Cochez maintenant les rappels que vous voulez"))
                .isVisible();
        assertThat(page.getByText("Chrome sur Linux")).isVisible();
        assertThat(page.getByText("Pas d’e-mail, seulement des notifications")).isVisible();
        page.getByText("Retirer").click();
        assertThat(page.getByText("Cet appareil n’affichera plus vos rappels.")).isVisible();
        assertThat(page.getByText("Chrome sur Linux")).hasCount(0);
    }

    /** Browsers and their services change the place when they like. */
    @Test
    void aPlaceThatChangedIsToldAtTheNextOpeningInsteadOfTheOldOne() {
        page.navigate("/profil/rappels");
        page.getByText("Afficher les rappels sur cet appareil").click();
        assertThat(page.getByText("Cet appareil est prêt")).isVisible();
        String before =
                jdbc.sql("select endpoint from push_device").query(String.class).single();

        telephone.addInitScript(SERVICE.formatted("ailleurs", RECEIVER.p256dh(), RECEIVER.auth()));
        page.navigate("/candidatures");

        page.waitForCondition(() -> !jdbc.sql("select endpoint from push_device")
                .query(String.class)
                .single()
                .equals(before));
        assertThat(jdbc.sql("select endpoint from push_device")
                        .query(String.class)
                        .single())
                .contains("/ailleurs-");
    }

    @Test
    void whatComesIsShownAndANewerOneTakesItsPlace() {
        page.navigate("/");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        CDPSession browser = telephone.newCDPSession(page);
        List<String> registrations = new CopyOnWriteArrayList<>();
        browser.on("ServiceWorker.workerRegistrationUpdated", told -> registrations.addAll(ids(told)));
        browser.send("ServiceWorker.enable");
        page.waitForCondition(() -> !registrations.isEmpty());

        deliver(browser, registrations.get(0), "À faire aujourd’hui : Le Grand Hôtel");
        assertShown("À faire aujourd’hui : Le Grand Hôtel");
        deliver(browser, registrations.get(0), "À faire aujourd’hui : Brasserie du Port");
        assertShown("À faire aujourd’hui : Brasserie du Port");
    }

    private void deliver(CDPSession browser, String registration, String title) {
        JsonObject words = new JsonObject();
        words.addProperty("title", title);
        words.addProperty("body", "Bonjour, voici ce qui vous attend.");
        words.addProperty("url", "/");
        words.addProperty("tag", "digest");
        JsonObject message = new JsonObject();
        message.addProperty("origin", "http://localhost:" + port);
        message.addProperty("registrationId", registration);
        message.addProperty("data", words.toString());
        browser.send("ServiceWorker.deliverPushMessage", message);
    }

    private void assertShown(String title) {
        page.waitForFunction(
                "title => navigator.serviceWorker.ready.then(worker => worker.getNotifications())"
                        + ".then(shown => shown.length === 1 && shown[0].title === title && shown[0].data === '/')",
                title);
        assertThat((String) page.evaluate("Notification.permission")).isEqualTo("granted");
    }

    private static List<String> ids(JsonObject told) {
        JsonArray all = told.getAsJsonArray("registrations");
        return all.asList().stream()
                .map(each -> each.getAsJsonObject().get("registrationId").getAsString())
                .toList();
    }
}
