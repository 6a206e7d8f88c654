package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.BrowserTest;
import fr.relance.ui.pages.Clipboard;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.SignUpPage;
import fr.relance.ui.pages.TodayPage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything can be done, and seen, without a mouse. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class KeyboardBrowserTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Test
    void theKeyboardAloneLeadsToACopiedMail(Page page) {
        Keyboard keyboard = new Keyboard(page);
        signUp(SignUpPage.onTheFirstVisit(page), keyboard);

        keyboard.press("e");
        page.waitForURL("**/entretiens/nouveau");
        record(new InterviewForm(page), keyboard);

        keyboard.tabTo(new TodayPage(page).link("Aujourd’hui"));
        keyboard.press("Enter");
        page.waitForURL("**/");
        Clipboard.fill(page);
        keyboard.tabTo(new TodayPage(page).line("Plus tard", "Relance").prepareLink());
        keyboard.press("Enter");
        page.waitForURL("**/relances/**");
        ComposerPage composer = new ComposerPage(page);
        keyboard.tabTo(composer.button("Copier le message"));
        keyboard.press("Space");

        assertThat(composer.button("Copié")).isFocused();
        assertThat(Clipboard.text(page)).startsWith("Madame Durand,\n\n").endsWith("\n\nCamille Roux");
    }

    @Test
    void theFirstStopSkipsTheMenu(Page page) {
        signedInWithAnInterview(page);
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(page.getByText("Aller au contenu"));
        assertThat(page.getByText("Aller au contenu")).isInViewport();
        keyboard.press("Enter");
        keyboard.press("Tab");

        Locator menu = page.getByRole(AriaRole.NAVIGATION, named("Navigation principale"));
        assertThat(menu.locator(":focus")).hasCount(0);
        assertThat(page.getByRole(AriaRole.MAIN).locator(":focus")).hasCount(1);
    }

    @Test
    void lettersLeadToWhatIsMostNeeded(Page page) {
        TodayPage today = signedInWithAnInterview(page);
        Keyboard keyboard = new Keyboard(page);

        keyboard.press("j");
        assertThat(today.line("Cette semaine", "Remerciement").all().locator(":focus"))
                .hasCount(1);
        keyboard.press("j");
        assertThat(today.line("Plus tard", "Relance").all().locator(":focus")).hasCount(1);
        keyboard.press("k");
        assertThat(today.line("Cette semaine", "Remerciement").all().locator(":focus"))
                .hasCount(1);

        keyboard.press("?");
        assertThat(page.getByRole(AriaRole.DIALOG, named("Raccourcis clavier"))).isVisible();
        keyboard.press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        keyboard.press("n");
        assertThat(page).hasURL(Pattern.compile("/candidatures/nouvelle$"));
        keyboard.press("/");
        assertThat(page).hasURL(Pattern.compile("/candidatures#recherche$"));
    }

    @Test
    void lettersAreLettersInAField(Page page) {
        signedInWithAnInterview(page);
        InterviewForm form = InterviewForm.open(page);
        Keyboard keyboard = new Keyboard(page);

        keyboard.fill(form.field("Ses mots"), "n/e ? jk");

        assertThat(form.field("Ses mots")).hasValue("n/e ? jk");
        assertThat(form.field("Ses mots")).isFocused();
        assertThat(page).hasURL(Pattern.compile("/entretiens/nouveau$"));
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void aMenuClosesOnEscapeAndGivesTheFocusBack(Page page) {
        signedInWithAnInterview(page);
        Keyboard keyboard = new Keyboard(page);
        Locator menu = page.getByLabel("Autres actions pour Le Grand Hôtel").last();
        Locator postpone = page.getByText("Reporter").last();
        keyboard.tabTo(menu);

        keyboard.press("Space");
        assertThat(postpone).isVisible();
        keyboard.tabTo(postpone);
        keyboard.press("Escape");

        assertThat(postpone).isHidden();
        assertThat(menu).isFocused();
    }

    private static void signUp(SignUpPage signUp, Keyboard keyboard) {
        keyboard.fill(signUp.field("Prénom"), "Camille");
        keyboard.fill(signUp.field("Nom"), "Roux");
        keyboard.fill(signUp.field("Adresse e-mail"), SignUpPage.EMAIL);
        keyboard.fill(signUp.field("Mot de passe"), SignUpPage.PASSWORD);
        keyboard.press("Enter");
        signUp.page().waitForURL("**/");
    }

    private static void record(InterviewForm form, Keyboard keyboard) {
        keyboard.fill(form.field("Entreprise"), "Le Grand Hôtel");
        keyboard.fill(form.field("Poste"), "chef de rang");
        keyboard.fill(form.field("Ses mots"), "On vous répond d’ici une semaine.");
        assertThat(form.understood("Quand")).hasText("Sous une semaine, soit le mardi 10 mars");
        keyboard.tabTo(form.row("Comment"));
        keyboard.press("Enter");
        keyboard.choose(form, "Comment", "Par e-mail");
        keyboard.tabTo(form.personFold());
        keyboard.press("Enter");
        keyboard.choose(form, "Civilité", "Madame");
        keyboard.fill(form.field("Nom"), "Durand");
        keyboard.tabTo(form.saveButton());
        keyboard.press("Enter");
        form.title()
                .filter(new Locator.FilterOptions().setHasText("Entretien du"))
                .waitFor();
    }

    private TodayPage signedInWithAnInterview(Page page) {
        SignedInPerson camille = people.newPerson();
        recordings.tuesday(camille.owner(), Recordings.VAGUE);
        return SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
