package fr.relance.jobapplication.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Gender;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import fr.relance.support.browser.WithoutJavaScript;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class JobApplicationBrowserTests {

    private static final String EMAIL = "camille@exemple.fr";
    private static final String PASSWORD = "quatre mots au hasard";

    @Autowired
    private Accounts accounts;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Interviews interviews;

    private JobApplicationId id = JobApplicationId.random();
    private OwnerId owner = OwnerId.random();

    @BeforeEach
    void signIn(Page page) {
        owner = accounts.signUp(new SignUp("Camille", "Roux", EMAIL, PASSWORD, null, Gender.UNSAID));
        page.navigate("/connexion");
        page.locator("[name=email]").fill(EMAIL);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main [type=submit]").first().click();
    }

    @Test
    void everyPageSuitsEverybody(Page page) {
        look(page, "/candidatures", "candidatures-vide");
        record();
        look(page, "/candidatures", "candidatures");
        look(page, "/candidatures/nouvelle", "candidature-nouvelle");
        look(page, "/candidatures/" + id, "candidature");
        look(page, "/candidatures/" + id + "/modifier", "candidature-modifier");
        look(page, "/candidatures/" + id + "/personnes/nouvelle", "personne-nouvelle");
    }

    @Test
    @OnPhone
    void aCandidatureIsRecordedAndAPersonAdded(Page page) {
        recordByHand(page);
    }

    @Test
    @WithoutJavaScript
    void theSameWithoutJavaScript(Page page) {
        recordByHand(page);
    }

    @Test
    void errorsAreReadableAndKeepWhatWasTyped(Page page) {
        page.navigate("/candidatures/nouvelle");
        field(page, "Poste").fill("Chef de rang");
        button(page, "Enregistrer").click();

        assertThat(page.locator("#post-company-erreur")).hasText("Indiquez l’entreprise.");
        assertThat(field(page, "Poste")).hasValue("Chef de rang");
        Screenshots.of(page, "candidature-erreurs");
        Axe.assertAccessible(page);
    }

    @Test
    void aDeletionIsUndoneFromItsMessage(Page page) {
        record();
        page.navigate("/candidatures/" + id);
        page.getByLabel("Autres actions").click();
        button(page, "Supprimer").click();

        assertThat(page.locator("[data-toast]")).containsText("Candidature supprimée.");
        button(page, "Annuler").click();
        assertThat(page.locator("h1")).hasText("Responsable de salle");
    }

    @Test
    void aStaleTabSavesAfterAll(Page page) {
        record();
        page.navigate("/candidatures/" + id + "/modifier");
        Page other = page.context().newPage();
        other.navigate("/candidatures/" + id + "/modifier");
        field(other, "Lieu").fill("Annecy");
        button(other, "Enregistrer").click();
        field(page, "Lieu").fill("Chambéry");
        button(page, "Enregistrer").click();

        assertThat(page.locator("main [role=alert]")).containsText("dans un autre onglet");
        look(page, null, "candidature-conflit");
        button(page, "Enregistrer").click();
        assertThat(page.locator("main")).containsText("Chambéry");
    }

    private void recordByHand(Page page) {
        page.navigate("/candidatures");
        page.locator(".rl-empty a").click();
        field(page, "Entreprise").fill("Maison Arpège");
        field(page, "Poste").fill("Responsable de salle");
        button(page, "Enregistrer").click();
        assertThat(page.locator("h1")).hasText("Responsable de salle");

        page.getByText("Ajouter une personne").click();
        page.locator("[name='person.lastName']").fill("Durand");
        page.locator("[name='person.directPhone']").fill("06 12 34 56 78");
        button(page, "Enregistrer").click();
        assertThat(page.locator("a[href='tel:0612345678']")).isVisible();
    }

    private void look(Page page, @Nullable String address, String name) {
        if (address != null) {
            page.navigate(address);
        }
        Screenshots.of(page, name);
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
        Layout.assertTouchable(page);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void record() {
        SomeCandidatures some = new SomeCandidatures(interviews, owner);
        jobApplications.create(
                owner,
                JobApplicationId.random(),
                JobApplicationDetails.of("Groupe Hôtelier des Grandes Alpes et du Léman", "Chef de rang"));
        some.record(
                JobApplicationDetails.of("Boulangerie Utopie", "Vendeuse en boulangerie"),
                LocalDateTime.of(2026, 2, 12, 10, 0));
        id = some.record(SomeCandidatures.ARPEGE, LocalDateTime.of(2026, 3, 2, 15, 0));
        jobApplications.addPerson(
                owner,
                id,
                ContactId.random(),
                new PersonDetails(Civility.MONSIEUR, null, "Lemaître", null, null, "04 72 00 00 01", null, null));
    }
}
