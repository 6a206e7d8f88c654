package fr.relance.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import fr.relance.support.browser.WithoutJavaScript;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(SomebodySignedIn.class)
class ComponentsBrowserTests {

    private static final String GALLERY = "/essais/composants";

    @ParameterizedTest
    @ValueSource(strings = {GALLERY, "/essais/page/relance", "/essais/page/connexion"})
    void everyShapeSuitsEverybody(String address, Page page) {
        page.navigate(address);
        Screenshots.of(page, address.substring(address.lastIndexOf('/') + 1));
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
    }

    @Test
    @OnPhone
    void everyControlSuitsAThumb(Page page) {
        page.navigate(GALLERY);

        page.locator(".rl-menu > summary").first().click();
        Layout.assertTouchable(page);
        Axe.assertAccessible(page);
    }

    @Test
    void aCopyButtonPutsPlainTextOnTheClipboard(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate("/essais/page/relance");

        page.getByText("Copier le message").click();

        assertThat(page.getByText("Copié").first()).isVisible();
        Assertions.assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .asString()
                .startsWith("Madame Durand,\n\nNous");
    }

    @Test
    void aConfirmationCanBeUndone(Page page) {
        page.navigate(GALLERY);
        page.locator(".rl-menu > summary").nth(1).click();
        page.getByText("C’est fait").click();

        assertThat(page.locator(".rl-toast")).containsText("dans un autre onglet");
        Axe.assertAccessible(page);
        assertThat(page.locator(".rl-toast-undo")).isVisible();
    }

    @Test
    void theThemeThatWasChosenIsKept(Page page) {
        page.navigate(GALLERY);
        page.locator(".rl-menu > summary").first().click();
        page.getByText("Sombre").click();
        page.reload();

        assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");
    }

    @Test
    void keysMoveAlongTheRowsButNotWhileTyping(Page page) {
        page.navigate(GALLERY);
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.getByText("Atelier Mercier, ébéniste")).isFocused();

        page.locator("#company").fill("");
        page.keyboard().type("jk?");
        assertThat(page.locator("#company")).hasValue("jk?");
        assertThat(page.locator("#touches")).isHidden();
    }

    @Test
    void aHalfFilledFormIsSentWithoutAWarningAndOnlyOnce(Page page) {
        page.navigate(GALLERY);
        List<String> sent = new CopyOnWriteArrayList<>();
        List<String> warnings = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        page.locator("#company").fill("Mercier");
        page.getByText("Enregistrer").dblclick();

        assertThat(page.locator(".rl-summary")).isFocused();
        Assertions.assertThat(sent).hasSize(1);
        Assertions.assertThat(warnings).isEmpty();

        page.navigate(GALLERY);
        Assertions.assertThat(warnings).containsExactly("beforeunload");
    }

    @Test
    void aConditionalFieldFollowsItsAnswer(Page page) {
        page.navigate(GALLERY);
        assertThat(page.locator("[data-show-when]")).isHidden();

        page.locator("input[value=EXECUTIVE]").check();

        assertThat(page.locator("[data-show-when]")).isVisible();
    }

    @Test
    @WithoutJavaScript
    void everythingShowsWithoutJavaScript(Page page) {
        page.navigate(GALLERY);

        assertThat(page.locator("[data-show-when]")).isVisible();
        page.locator(".rl-menu > summary").first().click();
        assertThat(page.getByText("Se déconnecter")).isVisible();
    }
}
