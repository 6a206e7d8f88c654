package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.SignInPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An entretien for a candidature that is not among the latest. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class OlderCandidatureBrowserTests {

    private static final int MANY = 20;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    @BeforeEach
    void keepMany(Page page) {
        SignedInPerson camille = people.newPerson();
        for (int i = 1; i <= MANY; i++) {
            JobApplicationDetails post = JobApplicationDetails.of("Maison Étoile " + i, "vendeuse");
            jobApplications.create(camille.owner(), JobApplicationId.random(), post);
        }
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    @Test
    @OnPhone
    void aFewLettersBringItIntoTheChoice(Page page) {
        InterviewForm.open(page);

        sought(page).pressSequentially("etoile 13");
        assertThat(choice(page).locator("option")).hasCount(2);
        choice(page).selectOption("Maison Étoile 13, vendeuse");

        assertThat(page.getByLabel("Entreprise").first()).isHidden();
        assertThat(page.locator("#personnes")).isAttached();
        Layout.assertNoSidewaysScroll(page);
        Axe.assertAccessible(page);
    }

    @Test
    void theCompanyIsProposedByItsBeginning(Page page) {
        InterviewForm.open(page);

        page.locator("#post-company").pressSequentially("maison étoile 1");

        assertThat(page.locator("#known-companies option")).hasCount(11);
    }

    @Test
    @WithoutJavaScript
    void withoutAScriptAButtonLooksForIt(Page page) {
        InterviewForm.open(page);

        sought(page).fill("etoile 13");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chercher cette candidature"))
                .click();

        assertThat(choice(page).locator("option")).hasCount(2);
        assertThat(sought(page)).hasValue("etoile 13");
    }

    private static Locator sought(Page page) {
        return page.getByLabel("Une candidature plus ancienne");
    }

    private static Locator choice(Page page) {
        return page.locator("#jobApplication");
    }
}
