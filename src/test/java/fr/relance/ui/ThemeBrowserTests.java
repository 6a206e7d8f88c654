package fr.relance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fr.relance.support.SignedInPeople;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.InTheDark;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.SignInPage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The system's theme, unless another one was chosen. */
@BrowserTest
class ThemeBrowserTests {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private SignedInPeople people;

    @BeforeEach
    void somebodyIsSignedIn(Page page) {
        SignInPage.open(page).signIn(people.newPerson().email(), SignedInPeople.PASSWORD);
    }

    @Test
    @InTheDark
    void aDarkSystemIsFollowedUntilAnotherChoice(Page page) {
        assertThat(isDark(page)).isTrue();

        choose(page, "Clair");
        page.reload();
        assertThat(isDark(page)).isFalse();

        choose(page, "Auto");
        page.reload();
        assertThat(isDark(page)).isTrue();
    }

    @Test
    void aChoiceAgainstALightSystemIsKept(Page page) {
        assertThat(isDark(page)).isFalse();

        choose(page, "Sombre");
        page.navigate("/profil");

        assertThat(isDark(page)).isTrue();
    }

    @Test
    @WithoutJavaScript
    void aChoiceIsPaintedAtOnceWithoutAnyScript(Page page) {
        page.context().addCookies(List.of(new Cookie("theme", "dark").setUrl(page.url())));

        page.reload();

        assertThat(isDark(page)).isTrue();
    }

    @Test
    void aThemeThatThereIsNotIsNoChoice(Page page) {
        page.context().addCookies(List.of(new Cookie("theme", "x").setUrl(page.url())));

        page.reload();

        assertThat(isDark(page)).isFalse();
        assertThat(page.locator("html").getAttribute("data-scheme")).isNull();
    }

    private static void choose(Page page, String theme) {
        page.getByText("Compte", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(theme))
                .click();
    }

    /** What is painted, not what is noted. */
    private static boolean isDark(Page page) {
        return (boolean) page.evaluate("""
                () => {
                  const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
                  return (r + g + b) / 3 < 128;
                }""");
    }
}
