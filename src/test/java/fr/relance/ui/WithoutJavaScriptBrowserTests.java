package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.InterviewPage;
import fr.relance.ui.pages.SignUpPage;
import fr.relance.ui.pages.TodayPage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main tasks where scripts do not run. */
@BrowserTest
@WithoutJavaScript
class WithoutJavaScriptBrowserTests {

    @Test
    void theMessageIsReachedMovedDoneAndReopened(Page page) {
        InterviewPage interview = SignUpPage.onTheFirstVisit(page)
                .signUpAsCamille()
                .recordInterview()
                .atLeGrandHotel()
                .promisedWithinAWeek()
                .withMadameDurand()
                .save();
        assertThat(interview.why("Relance")).hasCount(2);

        ComposerPage composer =
                TodayPage.open(page).line("Plus tard", "Relance").prepare();
        assertThat(composer.message()).hasValue(Pattern.compile("^Madame Durand,\\n\\nJe vous remercie de notre"));

        composer.move().toAnotherDay("2026-03-12", "matin").save();
        assertThat(composer.toast()).containsText("La relance est déplacée.");
        assertThat(TodayPage.open(page).line("Plus tard", "Relance").all()).containsText("jeu. 12 mars, matin");

        page.goBack();
        composer.markDone();
        assertThat(composer.toast()).containsText("C’est noté.");
        assertThat(composer.doneButton()).hasCount(0);
        composer.undo();
        assertThat(composer.doneButton()).isVisible();
    }
}
