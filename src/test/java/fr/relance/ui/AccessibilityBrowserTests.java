package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.BrowserTest;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.MovePage;
import fr.relance.ui.pages.Screen;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.SignUpPage;
import fr.relance.ui.pages.TemplatePage;
import fr.relance.ui.pages.TodayPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** No page shuts anybody out, in either theme, nor scrolls sideways at any width. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class AccessibilityBrowserTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SignedInPeople people;

    @Test
    void everyPageThatALinkLeadsToIsForEverybody(Page page) {
        new EveryShape(application, signIn(page).owner()).record();
        Crawl crawl = new Crawl(page);

        crawl.from("/");

        assertThat(crawl.faults()).isEmpty();
        assertThat(crawl.visited())
                .contains(
                        "/entretiens/nouveau",
                        "/candidatures",
                        "/candidatures?vue=tableau",
                        "/profil",
                        "/modeles",
                        "/modeles/nouveau")
                .anyMatch(address -> address.matches("/modeles/[^/]{36}"))
                .anyMatch(address -> address.matches("/relances/[^/]+/deplacer"))
                .anyMatch(address -> address.matches("/entretiens/[^/]{36}"))
                .anyMatch(address -> address.matches("/candidatures/[^/]{36}"));
    }

    @Test
    void theFirstPagesAreForEverybody(Page page) {
        Crawl crawl = new Crawl(page);
        SignUpPage signUp = SignUpPage.onTheFirstVisit(page);
        crawl.look();
        refused(crawl, signUp, "Créer mon compte");
        TodayPage today = signUp.signUpAsCamille();
        crawl.from("/");
        today.signOut();
        crawl.look();
        refused(crawl, new SignInPage(page), "Se connecter");

        assertThat(crawl.faults()).isEmpty();
    }

    @Test
    void refusedInputIsForEverybody(Page page) {
        signIn(page);
        Crawl crawl = new Crawl(page);
        InterviewForm form = InterviewForm.open(page);
        refused(crawl, form, "Enregistrer et voir la date");
        ComposerPage composer =
                form.atLeGrandHotel().promisedWithinAWeek().save().prepare("Relance");
        String relance = page.url();
        composer.message().fill("");
        refused(crawl, composer, "Garder mes modifications");
        page.navigate("/modeles/nouveau");
        refused(crawl, new TemplatePage(page), "Enregistrer le modèle");
        page.navigate(relance + "/deplacer");
        MovePage move = new MovePage(page);
        refused(crawl, move.toAnotherDay("2020-01-01", "matin"), "Déplacer");
        move.toAnotherDay("2026-03-14", "matin").save();
        assertThat(page.getByText("Ce moment est habituellement évité")).isVisible();
        crawl.look();
        page.navigate("/profil");
        new SignUpPage(page).field("Prénom").fill("");
        refused(crawl, new SignUpPage(page), "Enregistrer");
        page.navigate("/candidatures/nouvelle");
        refused(crawl, new SignUpPage(page), "Enregistrer");

        assertThat(crawl.faults()).isEmpty();
    }

    @Test
    void deadEndsAreForEverybody(Page page) {
        signIn(page);
        Crawl crawl = new Crawl(page);
        ComposerPage composer = InterviewForm.open(page)
                .atLeGrandHotel()
                .promisedWithinAWeek()
                .save()
                .prepare("Relance");
        Page otherTab = page.context().newPage();
        otherTab.navigate(page.url());
        new ComposerPage(otherTab).markDone();
        new ComposerPage(otherTab).toast().getByText("C’est noté.").waitFor();
        otherTab.close();
        composer.markDone();
        assertThat(composer.title()).hasText("Ce n’est plus possible ainsi");
        crawl.look();
        page.navigate("/relances/inconnue");
        assertThat(composer.title()).hasText("Cette page n’existe pas");
        crawl.look();

        assertThat(crawl.faults()).isEmpty();
    }

    @Test
    void leavingIsForEverybody(Page page) {
        SignedInPerson camille = signIn(page);
        Crawl crawl = new Crawl(page);
        page.navigate("/profil/donnees/effacer");
        SignUpPage form = new SignUpPage(page);
        form.field("Votre adresse e-mail").fill("autre@exemple.fr");
        refused(crawl, form, "Effacer pour de bon");
        form.field("Votre adresse e-mail").fill(camille.email());
        form.button("Effacer pour de bon").click();
        assertThat(form.title()).hasText("Votre compte est effacé");
        crawl.look();

        assertThat(crawl.faults()).isEmpty();
    }

    private SignedInPerson signIn(Page page) {
        SignedInPerson camille = people.newPerson();
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
        return camille;
    }

    /** Sends a form as it stands and looks at what is said against it. */
    private static void refused(Crawl crawl, Screen screen, String button) {
        screen.button(button).click();
        assertThat(screen.alert().first()).isVisible();
        crawl.look();
    }
}
