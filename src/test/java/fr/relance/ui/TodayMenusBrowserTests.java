package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.TodayPage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The menus of a line, which the page holds once for all lines, and its reasons, which come when they are asked for. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class TodayMenusBrowserTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @BeforeEach
    void twoRelancesWait(Page page) {
        SignedInPerson camille = people.newPerson();
        recordings.tuesday(camille.owner(), Recordings.VAGUE);
        recordings.tuesday(camille.owner(), Recordings.VAGUE);
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    @Test
    void aMenuActsOnItsOwnLine(Page page) {
        Locator second = lines(TodayPage.open(page)).last();
        String relance = second.locator(".rl-agenda-title").getAttribute("href");
        second.getByLabel("Autres actions pour Le Grand Hôtel").click();

        assertThat(second.getByText("Reporter")).hasAttribute("href", relance + "/deplacer");
        assertThat(second.getByText("Ne pas l’envoyer")).hasCount(0);
        assertThat(lines(new TodayPage(page)).first().getByText("Reporter")).isHidden();
        second.getByText("C’est fait").click();

        TodayPage today = new TodayPage(page);
        assertThat(today.toast()).isVisible();
        assertThat(page.locator("a[href='" + relance + "']")).hasCount(0);
        today.undo();
        assertThat(TodayPage.open(page).page().locator("a[href='" + relance + "']"))
                .not()
                .hasCount(0);
    }

    @Test
    void itOpensByTheKeyboard(Page page) {
        Locator first = lines(TodayPage.open(page)).first();
        Keyboard keyboard = new Keyboard(page);
        keyboard.tabTo(first.getByLabel("Réponse de Le Grand Hôtel"));
        keyboard.press("Enter");
        Locator refusal = first.getByText("Refus");
        assertThat(refusal).isVisible();
        keyboard.tabTo(first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Refus")));
        keyboard.press("Enter");

        assertThat(new TodayPage(page).toast()).isVisible();
    }

    @Test
    @OnPhone
    void itFitsOnAPhone(Page page) {
        Locator first = lines(TodayPage.open(page)).first();
        first.getByLabel("Réponse de Le Grand Hôtel").click();

        assertThat(first.getByText("Nouvelle date annoncée")).isVisible();
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
    }

    @Test
    void theReasonsComeWhenTheyAreAskedFor(Page page) {
        Locator line = lines(TodayPage.open(page)).last();
        line.getByText("Pourquoi cette date ?").click();

        assertThat(line.locator(".rl-timeline li").first()).isVisible();
        assertThat(line.getByText("Le calcul de cette date")).hasCount(0);
        Axe.assertAccessible(page);
    }

    @Test
    void whereTheyDoNotComeTheLinkToThemStays(Page page) {
        Locator line = lines(TodayPage.open(page)).last();
        page.route(
                "**/relances/**",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("")));
        line.getByText("Pourquoi cette date ?").click();

        assertThat(line.getByText("Le calcul de cette date")).isVisible();
    }

    @Test
    @WithoutJavaScript
    void withoutScriptsALinkLeadsToThePageThatDoesIt(Page page) {
        Locator line = lines(TodayPage.open(page)).last();
        line.getByLabel("Autres actions pour Le Grand Hôtel").click();
        page.waitForURL(Pattern.compile("/relances/[0-9a-f-]+#suite$"));
        assertThat(page.getByText("C’est fait")).isVisible();
        assertThat(page.getByText("Choisir un autre moment")).isVisible();
        assertThat(page.getByText("J’ai eu une réponse")).isVisible();

        Locator other = lines(TodayPage.open(page)).last();
        other.getByText("Pourquoi cette date ?").click();
        other.getByText("Le calcul de cette date").click();
        page.waitForURL(Pattern.compile("/relances/[0-9a-f-]+#pourquoi$"));
        assertThat(page.locator("#pourquoi li").first()).isVisible();
    }

    private static Locator lines(TodayPage today) {
        return today.page().locator(".rl-agenda-row[data-kind=relance]");
    }
}
