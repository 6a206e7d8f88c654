package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.journal.Journal;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import fr.relance.ui.pages.SignInPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms whose id is gone or taken by the time they are sent: what is seen, and that what was typed gets where it should. */
@BrowserTest
@OnPhone
@SuppressWarnings("NullAway.Init")
class KeptInputBrowserTests {

    private static final String NOTES =
            "Deux jours de repos d’affilée, et une équipe qui reste.\nRappeler après le 15.";

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Journal journal;

    private SignedInPerson camille;

    @BeforeEach
    void signIn(Page page) {
        camille = people.newPerson();
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    @Test
    void aPersonAddedToACandidatureThatAnotherTabDeleted(Page page) {
        JobApplicationId id =
                recordings.tuesday(camille.owner(), Recordings.VAGUE).jobApplication();
        page.navigate("/candidatures/" + id + "/personnes/nouvelle");
        page.locator("#person-lastName").fill("EDF");
        page.locator("#person-role").fill("directrice des ressources humaines, site de Lyon");
        JournalEntryId entry = jobApplications.delete(camille.owner(), id).orElseThrow();

        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("h1")).hasText("Ce que vous vouliez modifier est introuvable");
        assertThat(page.locator("textarea").first()).hasValue("directrice des ressources humaines, site de Lyon");
        assertThat(page.locator("textarea").last()).hasValue("EDF");
        look(page, "saisie-introuvable");

        journal.undo(camille.owner(), entry);
        save(page);
        assertThat(page.getByText("directrice des ressources humaines, site de Lyon")
                        .first())
                .isVisible();
    }

    @Test
    void aFormThatWasGoneBackToAndFilledAnew(Page page) {
        page.navigate("/candidatures/nouvelle");
        String id = page.locator("main form input[name=id]").inputValue();
        jobApplications.create(
                camille.owner(), JobApplicationId.of(id), JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));
        page.locator("#post-company").fill("La Petite Maison");
        page.locator("#post-position").fill("chef de rang");
        page.locator("details:has(#post-notes) > summary").click();
        page.locator("#post-notes").fill(NOTES);

        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("h1")).hasText("Ce formulaire a déjà servi");
        assertThat(page.locator("textarea").first()).hasValue(NOTES);
        look(page, "saisie-deja-servi");

        save(page);
        assertThat(page.locator("main")).containsText("La Petite Maison");
        assertThat(page.getByText("Rappeler après le 15.")).isVisible();
    }

    private static void look(Page page, String picture) {
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
        Screenshots.of(page, picture);
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer de nouveau"))
                .click();
    }
}
