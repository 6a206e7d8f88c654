package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.relance.invitation.Invitations;
import fr.relance.support.SignedInPeople;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.OnPhone;
import fr.relance.ui.pages.SignInPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A recruiter's invitation, chosen on a telephone: recorded, moved, called off; each page is for everybody. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class InvitationBrowserTests {

    @Autowired
    private SignedInPeople people;

    @Test
    @OnPhone
    void anInvitationIsRecordedMovedAndCalledOff(Page page) {
        Crawl crawl = new Crawl(page);
        String first = Invitations.file("apple");
        SignInPage.open(page).signIn(people.newPerson().email(), SignedInPeople.PASSWORD);

        record(page, crawl, first);
        read(page, first.replace("SEQUENCE:0", "SEQUENCE:2").replace("20260312T", "20260313T"));
        assertThat(title(page)).hasText("Cet entretien est déplacé");
        crawl.look();
        button(page, "Déplacer l’entretien").click();
        assertThat(page.getByText("vendredi 13 mars").first()).isVisible();
        read(page, first);
        assertThat(title(page)).hasText("Cette invitation est ancienne");
        crawl.look();
        read(page, first.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SEQUENCE:0", "SEQUENCE:3"));
        assertThat(title(page)).hasText("Cet entretien est annulé");
        crawl.look();
        button(page, "Supprimer cet entretien").click();

        assertThat(button(page, "Annuler").first()).isVisible();
        assertThat(crawl.faults()).isEmpty();
    }

    private static void record(Page page, Crawl crawl, String invitation) {
        read(page, "aucun calendrier");
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        crawl.look();
        read(page, invitation);
        assertThat(page.getByText("rien n’est encore noté")).isVisible();
        crawl.look();
        page.locator("#post-company").fill("Le Grand Hôtel");
        page.locator("#post-position").fill("chef de rang");
        button(page, "Enregistrer et voir la date").click();
        assertThat(page.getByText("12 rue de la Paix").first()).isVisible();
    }

    private static void read(Page page, String text) {
        page.navigate("/entretiens/invitation");
        page.getByLabel("Le fichier de l’invitation")
                .setInputFiles(new FilePayload("invite.ics", "text/calendar", text.getBytes(StandardCharsets.UTF_8)));
        button(page, "Lire l’invitation").click();
    }

    private static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
