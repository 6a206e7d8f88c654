package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.browser.BrowserTest;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.TodayPage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing that was typed is lost by mistake, and nothing is saved twice. */
@BrowserTest
class HalfFilledFormBrowserTests {

    private final List<String> warnings = new CopyOnWriteArrayList<>();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private SignedInPeople people;

    @BeforeEach
    void somebodyIsSignedIn(Page page) {
        SignInPage.open(page).signIn(people.newPerson().email(), SignedInPeople.PASSWORD);
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.dismiss();
        });
    }

    @Test
    void leavingAHalfFilledFormWarns(Page page) {
        InterviewForm form = InterviewForm.open(page).atLeGrandHotel();

        form.link("Aujourd’hui").click();

        page.waitForCondition(() -> warnings.contains("beforeunload"));
        assertThat(page).hasURL(Pattern.compile("/entretiens/nouveau$"));
        assertThat(form.field("Entreprise")).hasValue("Le Grand Hôtel");
    }

    @Test
    void anUntouchedOrSavedFormIsLeftFreely(Page page) {
        InterviewForm.open(page).link("Aujourd’hui").click();
        assertThat(page).hasURL(Pattern.compile("/$"));

        ComposerPage composer = InterviewForm.open(page)
                .atLeGrandHotel()
                .promisedWithinAWeek()
                .withMadameDurand()
                .save()
                .prepare("Relance");
        composer.message().fill("Bonjour,");
        composer.keep();
        composer.link("Candidatures").click();
        assertThat(page).hasURL(Pattern.compile("/candidatures$"));

        assertThat(warnings).isEmpty();
    }

    @Test
    void aMessageThatWasChangedIsNotLeftByMistake(Page page) {
        ComposerPage composer = InterviewForm.open(page)
                .atLeGrandHotel()
                .promisedWithinAWeek()
                .save()
                .prepare("Relance");
        composer.message().fill("Bonjour,");

        composer.link("Candidatures").click();

        page.waitForCondition(() -> warnings.contains("beforeunload"));
        assertThat(composer.message()).hasValue("Bonjour,");
    }

    @Test
    void aDoubleClickOnSaveRecordsOne(Page page) {
        InterviewForm form = InterviewForm.open(page).atLeGrandHotel().promisedWithinAWeek();

        form.saveButton().dblclick();

        assertThat(form.toast()).containsText("L’entretien est enregistré.");
        assertThat(TodayPage.open(page).line("Plus tard", "Relance").all()).hasCount(1);
        assertThat(warnings).isEmpty();
    }
}
