package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.SignUpPage;
import org.junit.jupiter.api.Test;

/** What may harm a message is marked while it is typed, with advice, and nothing is forbidden. */
@BrowserTest
class ToneBrowserTests {

    private static final String GOOD = "Madame Durand,\n\nAuriez-vous une idée de la date de votre décision ?\n\n"
            + "Bien cordialement,\n\nCamille Roux";

    @Test
    void marksAppearAndDisappearWhileOneTypes(Page page) {
        ComposerPage composer = composer(page);
        assertThat(margin(page)).containsText("le ton est juste");

        composer.message().fill(GOOD.replace("Auriez", "Votre silence est inacceptable. Auriez"));

        assertThat(margin(page)).containsText("Ces mots peuvent être reçus comme un reproche");
        assertThat(marks(page).last()).hasText("inacceptable");
        assertMarkedWhereItStands(page, composer);
        Axe.assertAccessible(page);

        composer.message().fill(GOOD);

        assertThat(margin(page)).containsText("le ton est juste");
        assertThat(marks(page)).hasCount(0);
        composer.copyMessage();
    }

    @Test
    void aPhraseOfTheMarginIsFoundInTheText(Page page) {
        ComposerPage composer = composer(page);
        composer.message().fill(GOOD.replace("Auriez", "C’est urgent, répondez-moi vite. Auriez"));

        Locator phrase = margin(page).locator("button").first();
        String text = phrase.innerText().replaceAll("[«»\\h]+", " ").trim();
        phrase.click();

        assertThat(composer.message()).isFocused();
        assertThat(page.evaluate("() => { const area = document.querySelector('#body');"
                        + " return area.value.slice(area.selectionStart, area.selectionEnd) }"))
                .isEqualTo(text);
    }

    @Test
    void theSubjectAndTheWholeAreLookedAtToo(Page page) {
        ComposerPage composer = composer(page);

        composer.field("Objet").fill("Camille Roux - REPONDEZ-MOI VITE");
        composer.message().fill("Merci pour notre échange.");

        assertThat(margin(page)).containsText("Objet");
        assertThat(margin(page)).containsText("Une question simple facilite la réponse");
        assertThat(margin(page)).containsText("Commencez par saluer la personne");
        assertThat(margin(page)).containsText("Terminez par votre prénom et votre nom");
    }

    @Test
    @OnPhone
    void theMarginFitsATelephone(Page page) {
        ComposerPage composer = composer(page);

        composer.message().fill(GOOD.replace("Auriez", "Je n’ai toujours pas reçu de réponse. Auriez"));

        assertThat(marks(page).first()).isVisible();
        assertMarkedWhereItStands(page, composer);
        Layout.assertNoSidewaysScroll(page);
        Layout.assertTouchable(page);
        Axe.assertAccessible(page);
    }

    @Test
    @WithoutJavaScript
    void withoutJavaScriptTheMarginSpeaksOfWhatWasKept(Page page) {
        ComposerPage composer = composer(page);
        composer.message().fill(GOOD.replace("Auriez", "Votre silence est inacceptable. Auriez"));

        composer.keep();

        assertThat(margin(page)).containsText("inacceptable");
        assertThat(margin(page)).containsText("Ces mots peuvent être reçus comme un reproche");
    }

    /** The mark lies over the same text, line by line: both are as high and as wide. */
    private static void assertMarkedWhereItStands(Page page, ComposerPage composer) {
        var text = composer.message().boundingBox();
        var backdrop = page.locator(".rl-marks").boundingBox();
        assertThat(backdrop.x).isEqualTo(text.x);
        assertThat(backdrop.y).isEqualTo(text.y);
        assertThat(backdrop.width).isEqualTo(text.width);
    }

    private static Locator margin(Page page) {
        return page.locator("#ton");
    }

    private static Locator marks(Page page) {
        return page.locator(".rl-marks mark");
    }

    private static ComposerPage composer(Page page) {
        InterviewForm form = SignUpPage.onTheFirstVisit(page).signUpAsCamille().recordInterview();
        return form.atLeGrandHotel()
                .promisedWithinAWeek()
                .withMadameDurand()
                .save()
                .prepare("Relance");
    }
}
