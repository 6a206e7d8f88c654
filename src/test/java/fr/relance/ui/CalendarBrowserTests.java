package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.ui.pages.Clipboard;
import fr.relance.ui.pages.SignInPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the account to an address that a calendar program reads. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class CalendarBrowserTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Test
    @OnPhone
    void anAddressIsMadeCopiedAndRead(Page page) {
        SignedInPerson camille = people.newPerson();
        recordings.tuesday(camille.owner(), Recordings.VAGUE);
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
        page.navigate("/profil");
        page.getByText("Calendrier", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Créer l’adresse", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.getByText("Votre calendrier est ouvert")).isVisible();
        Clipboard.fill(page);
        page.getByText("Copier l’adresse").click();
        String shown = page.locator("#lien").innerText();
        assertThat(Clipboard.text(page)).isEqualTo(shown);
        assertThat(page.request().get(shown.replaceFirst("^http://[^/]+", "")).text())
                .startsWith("BEGIN:VCALENDAR")
                .contains("Le Grand Hôtel");
        page.getByText("Google Agenda").click();
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
    }
}
