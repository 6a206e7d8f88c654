package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.Clipboard;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The method for everybody, without an account. */
@BrowserTest
class SimulatorBrowserTests {

    @Test
    void aCaseIsAnsweredWhileItIsTypedAndItsAddressIsShared(Page page) {
        page.navigate("/simulateur");

        words(page).pressSequentially("Vous aurez une réponse sous huitaine");

        assertThat(result(page)).containsText("mer. 11 mars, matin");
        assertThat(result(page)).containsText("Une réponse est annoncée pour le mardi 10 mars");
        page.getByLabel("Rythme du recrutement").selectOption("LOW");
        page.waitForURL("**/simulateur?words=**urgency=LOW");
        button(page, "Copier l’adresse de ce cas").click();
        assertThat(button(page, "Copié")).isVisible();
        String address = Clipboard.text(page);
        page.navigate(address);
        assertThat(words(page)).hasValue("Vous aurez une réponse sous huitaine");
        assertThat(result(page)).containsText("mer. 11 mars, matin");
    }

    @Test
    void aChoiceIsAnsweredOnceAndTheAnswerStaysWhileItIsCopied(Page page) {
        List<String> asked = new CopyOnWriteArrayList<>();
        page.navigate("/simulateur");
        page.onRequest(
                request -> asked.addAll(request.resourceType().equals("xhr") ? List.of(request.url()) : List.of()));

        page.getByLabel("Rythme du recrutement").selectOption("LOW");
        page.waitForURL("**/simulateur?**urgency=LOW**");
        button(page, "Copier le texte").first().focus();
        page.waitForTimeout(800);

        assertThat(asked).hasSize(1);
        assertThat(button(page, "Copier le texte").first()).isFocused();
    }

    @Test
    void theMessageIsCopiedAndNobodyIsRemembered(Page page) {
        page.navigate("/simulateur");

        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).doesNotContain("JSESSIONID");
        button(page, "Copier le texte").first().click();

        assertThat(button(page, "Copié")).isVisible();
        assertThat(Clipboard.text(page)).startsWith("Madame Durand,").endsWith("Camille Roux");
    }

    @Test
    @OnPhone
    void aMistakeIsToldWhileTheRestStays(Page page) {
        page.navigate("/simulateur?words=On vous rappelle&decisionMakersAbove=2");

        page.getByLabel("Décideurs au-dessus").fill("x");

        assertThat(result(page)).containsText("Complétez le cas");
        page.getByLabel("Décideurs au-dessus").fill("1");
        assertThat(result(page)).containsText("D’autres personnes ont leur avis à donner");
    }

    @Test
    @WithoutJavaScript
    void withoutJavaScriptAButtonAnswers(Page page) {
        page.navigate("/simulateur");
        words(page).fill("Rappelez-moi jeudi à 14 h 30");

        button(page, "Voir la date").click();

        assertThat(result(page)).containsText("jeu. 5 mars");
        assertThat(page.locator("#compris")).containsText("Vous recontactez le recruteur");
        assertThat(page.url()).endsWith("#resultat");
    }

    @Test
    void everyPageForGuestsIsForEverybody(Page page) {
        Crawl crawl = new Crawl(page);

        crawl.from("/simulateur?words=On vous rappelle mardi 12 mars");
        crawl.from("/avant-de-partir");

        assertThat(crawl.faults()).isEmpty();
    }

    private static Locator words(Page page) {
        return page.getByLabel("Ce que le recruteur a dit de la suite");
    }

    private static Locator result(Page page) {
        return page.locator("#resultat");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
