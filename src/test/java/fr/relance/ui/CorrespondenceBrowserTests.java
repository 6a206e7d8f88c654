package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.InTheDark;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.SignUpPage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The recruiter writes: the message is pasted or dropped, read, and noted by one button. It is Tuesday 3 March 2026. */
@BrowserTest
class CorrespondenceBrowserTests {

    private static final String REFUSAL = "Bonjour Camille,\n\nVotre candidature n’a pas été retenue.\n\nJulie Martin";

    @Test
    @OnPhone
    void aPastedRefusalIsNotedByOneButtonAndTakenBack(Page page) {
        openForm(page);
        Axe.assertAccessible(page);
        message(page).fill(REFUSAL);
        button(page, "Garder et lire");

        assertThat(page.getByRole(AriaRole.HEADING, named("Ce message ressemble à un refus")))
                .isVisible();
        assertThat(page.locator("mark").first()).hasText("n’a pas été retenue");
        Layout.assertNoSidewaysScroll(page);
        Layout.assertTouchable(page);
        Axe.assertAccessible(page);

        button(page, "Noter le refus");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Refus noté");
        page.getByRole(AriaRole.STATUS).getByText("Annuler").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("C’est annulé.");
    }

    @Test
    @InTheDark
    void aMailFileIsChosenAndReadWithItsHead(Page page) {
        openForm(page);
        assertThat(page.getByLabel("Ou son fichier")).isVisible();
        page.getByLabel("Ou son fichier").setInputFiles(new FilePayload("message.eml", "message/rfc822", eml()));
        button(page, "Garder et lire");

        assertThat(page.getByRole(AriaRole.HEADING, named("Réponse à votre candidature")))
                .isVisible();
        assertThat(page.getByText("De Céline Petit, reçu le lundi 2 mars à 9 h 30"))
                .isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("Ce message ressemble à une invitation")))
                .isVisible();
        Axe.assertAccessible(page);
        button(page, "Noter l’invitation");
        assertThat(page.getByRole(AriaRole.HEADING, named("Nouvel entretien"))).isVisible();
    }

    @Test
    void aFileIsDroppedIntoItsField(Page page) {
        openForm(page);
        Object transfer = page.evaluateHandle("""
                () => { const files = new DataTransfer();
                  files.items.add(new File(['Nous souhaitons vous rencontrer.'], 'message.txt')); return files; }""");
        page.locator("[data-drop-file]").dispatchEvent("drop", Map.of("dataTransfer", transfer));
        button(page, "Garder et lire");

        assertThat(page.getByRole(AriaRole.HEADING, named("Ce message ressemble à une invitation")))
                .isVisible();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithAPage(Page page) {
        openForm(page);
        page.getByLabel("Ou son fichier")
                .setInputFiles(new FilePayload("message.eml", "message/rfc822", new byte[1_500_000]));
        button(page, "Garder et lire");

        assertThat(page.getByRole(AriaRole.HEADING, named("Cet envoi est trop volumineux")))
                .isVisible();
    }

    @Test
    @OnPhone
    void aDateLeadsToANewRelance(Page page) {
        openForm(page);
        message(page).fill("Bonjour,\n\nNous reviendrons vers vous d’ici le 17 mars.\n\nJulie");
        button(page, "Garder et lire");
        page.getByText("Noter la nouvelle date").click();

        InterviewForm form = new InterviewForm(page);
        assertThat(form.understood("Quand")).hasText("Le mardi 17 mars");
        form.words().fill("Nous reviendrons vers vous d’ici le 24 mars.");
        assertThat(form.understood("Quand")).hasText("Le mardi 24 mars");
        assertThat(form.preview()).containsText("mer. 25 mars, matin");
        Layout.assertNoSidewaysScroll(page);
        Layout.assertTouchable(page);
        Axe.assertAccessible(page);

        button(page, "Enregistrer la nouvelle date");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Votre relance est prévue le mercredi 25 mars.");
    }

    @Test
    @WithoutJavaScript
    void withoutJavaScriptAMessageIsReadAndADateNoted(Page page) {
        openForm(page);
        message(page).fill("Nous vous donnerons une réponse d’ici le 17 mars.");
        button(page, "Garder et lire");
        page.getByText("Noter la nouvelle date").click();
        button(page, "Enregistrer la nouvelle date");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Votre relance est prévue le mercredi 18 mars.");
    }

    private static void openForm(Page page) {
        SignUpPage.onTheFirstVisit(page)
                .signUpAsCamille()
                .recordInterview()
                .atLeGrandHotel()
                .said("Nous reviendrons vers vous")
                .save();
        String candidature = page.locator("a[href^='/candidatures/']").first().getAttribute("href");
        page.navigate(candidature + "/courriers/nouveau");
    }

    private static Locator message(Page page) {
        return page.getByLabel("Le message", new Page.GetByLabelOptions().setExact(true));
    }

    private static void button(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static byte[] eml() {
        return """
                From: =?utf-8?Q?C=C3=A9line_Petit?= <rh@hotel.example>
                Subject: =?utf-8?B?UsOpcG9uc2Ugw6Agdm90cmUgY2FuZGlkYXR1cmU=?=
                Date: Mon, 2 Mar 2026 09:30:00 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Seriez-vous disponible jeudi =C3=A0 14 h ?
                """.replace("\n", "\r\n").getBytes(UTF_8);
    }
}
