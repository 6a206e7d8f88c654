package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.SignInPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A few letters lead to a candidature. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class SearchBrowserTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @BeforeEach
    void recordTwo(Page page) {
        SignedInPerson camille = people.newPerson();
        JobApplicationId atelier = JobApplicationId.random();
        jobApplications.create(camille.owner(), atelier, JobApplicationDetails.of("Atelier Mercier", "Ébéniste"));
        stages.move(camille.owner(), atelier, 0, Stage.WITHDRAWN);
        recordings.tuesday(camille.owner(), Recordings.VAGUE);
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    @Test
    void aKeyAndAFewLettersLeadToSomebody(Page page) {
        page.keyboard().press("/");
        assertThat(field(page)).isFocused();
        page.keyboard().type("durand");

        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator(".rl-found mark").first()).hasText("Durand");
        assertThat(page.locator("#nombre")).hasText("1 candidature");
        assertThat(page).hasURL("/candidatures?q=durand");
        assertThat(field(page)).isFocused();
        assertThat(field(page)).hasValue("durand");
        Screenshots.of(page, "recherche");
        Axe.assertAccessible(page);
    }

    @Test
    void theWayBackLeadsToWhatWasFound(Page page) {
        page.navigate("/candidatures");
        field(page).fill("hotel");
        assertThat(rows(page)).hasCount(1);
        rows(page).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("chef de rang");

        page.goBack();

        assertThat(page).hasURL("/candidatures?q=hotel");
        assertThat(rows(page)).hasCount(1);
        assertThat(field(page)).hasValue("hotel");
    }

    @Test
    void stagesAreChosenWithoutLeaving(Page page) {
        page.navigate("/candidatures");
        page.getByText("Étapes").first().click();
        page.getByLabel("Retirée", new Page.GetByLabelOptions().setExact(true)).check();

        assertThat(rows(page)).hasCount(1);
        assertThat(page).hasURL("/candidatures?etape=WITHDRAWN");
        assertThat(page.locator("#etapes-choisies")).hasText("1");
        Axe.assertAccessible(page);
    }

    @Test
    @OnPhone
    void nothingFoundHelpsOnOnAPhone(Page page) {
        page.navigate("/candidatures");
        field(page).fill("introuvable");
        assertThat(page.getByText("Rien ne correspond")).isVisible();
        Screenshots.of(page, "recherche-vide");
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
        Layout.assertTouchable(page);

        page.getByText("Effacer la recherche").click();
        assertThat(rows(page)).hasCount(2);
        assertThat(field(page)).hasValue("");
    }

    @Test
    @WithoutJavaScript
    void theFormServesWithoutJavaScript(Page page) {
        page.navigate("/candidatures");
        field(page).fill("ebeniste");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rechercher"))
                .click();

        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page).first()).containsText("Atelier Mercier");
    }

    @Test
    void aCompanyThatIsThereAlreadyIsPointedOutWhileOneTypes(Page page) {
        page.navigate("/candidatures/nouvelle");
        page.locator("#post-company").fill("Grand-Hotel SAS");
        assertThat(page.locator("#deja")).containsText("Vous avez déjà une candidature chez Le Grand Hôtel");
        page.locator("#post-position").fill("Chef de rang");
        assertThat(page.locator("#deja")).containsText("Le même poste");
        Screenshots.of(page, "meme-entreprise");
        Axe.assertAccessible(page);

        page.locator("#post-company").fill("Grand Hôtel du Lac");
        assertThat(page.locator("#deja")).isEmpty();
    }

    private static Locator field(Page page) {
        return page.locator("[data-search]");
    }

    private static Locator rows(Page page) {
        return page.locator(".rl-list-row");
    }
}
