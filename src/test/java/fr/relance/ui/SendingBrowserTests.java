package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.TodayPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a relance without a mail account to one that leaves by itself, and back. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class SendingBrowserTests {

    private static final String PASSWORD = "un mot de passe";

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void theServerIsThere() {
        server.start();
    }

    @AfterEach
    void theServerGoes() {
        server.stop();
    }

    @Test
    @OnPhone
    void aRelanceIsEntrustedSeenAndTakenBack(Page page) {
        SignedInPerson camille = people.newPerson();
        recordings.tuesday(camille.owner(), Recordings.VAGUE);
        server.setUser(camille.email(), camille.email(), PASSWORD);
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
        prepare(page);
        page.getByText("Indiquer mon compte").click();
        giveAccount(page);

        page.getByText("Envoyer d’ici…").click();
        assertThat(page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("claire.durand@grandhotel.example");
        assertThat(page.getByLabel("la date conseillée")).isChecked();
        Axe.assertAccessible(page);
        page.getByText("Confirmer l’envoi").click();

        assertThat(page.getByText("Ce message part le mardi 10 mars")).isVisible();
        assertThat(page.getByText("Copier le message")).hasCount(0);
        Layout.assertNoSidewaysScroll(page);
        assertThat(TodayPage.open(page).group("Plus tard")).containsText("Part le mardi 10 mars");
        page.goBack();
        page.getByText("Annuler l’envoi").click();
        assertThat(page.getByText("L’envoi est annulé. Rien n’est parti.")).isVisible();
        assertThat(page.getByText("Copier le message")).isVisible();
    }

    private static void prepare(Page page) {
        TodayPage.open(page)
                .line("Plus tard", "Relance")
                .all()
                .getByText("Préparer")
                .click();
        page.getByText("Envoyer d’ici…").click();
    }

    private void giveAccount(Page page) {
        page.getByLabel("Mot de passe de cette messagerie").fill(PASSWORD);
        page.getByText("Réglages du serveur").click();
        page.getByLabel("Serveur d’envoi (SMTP)").fill("127.0.0.1");
        page.getByLabel("Port").fill(String.valueOf(server.getSmtp().getPort()));
        page.getByLabel("Chiffrement").selectOption("NONE");
        page.getByText("Vérifier et enregistrer").click();
        assertThat(page.getByText("Votre messagerie a accepté la connexion")).isVisible();
    }
}
