package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.InTheDark;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.InterviewPage;
import fr.relance.ui.pages.SignUpPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A minute after the interview: the recruiter's words go in, three answers and a date come out. */
@BrowserTest
class ExitSheetBrowserTests {

    @Test
    @OnPhone
    void theWordsAreUnderstoodWhileTheyAreTyped(Page page) {
        InterviewForm form = newInterview(page).atLeGrandHotel();

        form.words().pressSequentially("On vous rappelle mardi prochain par mail");

        assertThat(form.understood("Qui")).hasText("Le recruteur vous recontacte");
        assertThat(form.understood("Quand")).hasText("Le mardi 10 mars");
        assertThat(form.understood("Comment")).hasText("Par e-mail");
        assertThat(form.marked()).containsText(new String[] {"mardi prochain", "mail"});
        assertThat(form.preview()).containsText("mer. 11 mars, matin");
        assertThat(form.preview()).containsText("Une réponse est annoncée pour le mardi 10 mars");
        Layout.assertNoSidewaysScroll(page);
        Layout.assertTouchable(page);
        Axe.assertAccessible(page);

        InterviewPage interview = form.save();
        assertThat(interview.step("Relance")).containsText("mer. 11 mars, matin");
    }

    @Test
    void anAnswerIsCorrectedAndFurtherTypingLeavesItAlone(Page page) {
        InterviewForm form = newInterview(page).atLeGrandHotel();
        form.words().pressSequentially("On vous rappelle mardi prochain");
        assertThat(form.understood("Qui")).hasText("Le recruteur vous recontacte");

        form.correct("Qui", "Qui doit reprendre contact", "Vous recontactez le recruteur");
        assertThat(form.understood("Qui")).hasText("Vous recontactez le recruteur");
        assertThat(form.preview()).containsText("mar. 10 mars");
        form.words().fill("On vous rappelle mercredi prochain");

        assertThat(form.understood("Quand")).hasText("Le mercredi 4 mars");
        assertThat(form.understood("Qui")).hasText("Vous recontactez le recruteur");
        assertThat(form.save().step("Relance")).containsText("mer. 4 mars");
    }

    @Test
    void aDateThatIsCorrectedMovesThePlan(Page page) {
        InterviewForm form = newInterview(page).atLeGrandHotel();
        form.words().pressSequentially("On vous rappelle");
        assertThat(form.understood("Quand")).hasText("Bientôt, sans date");

        form.correct("Quand", "Quand", "Dans un délai");
        form.amount().pressSequentially("3");

        assertThat(form.understood("Quand")).hasText("Sous 3 semaines, soit le mardi 24 mars");
        assertThat(form.preview()).containsText("mer. 25 mars, matin");
    }

    @Test
    void anAnswerThatIsBeingCorrectedStaysOpenAndCountsWhenMoreIsRead(Page page) {
        List<Route> held = new ArrayList<>();
        InterviewForm form = newInterview(page).atLeGrandHotel();
        form.words().pressSequentially("On vous rappelle");
        assertThat(form.understood("Quand")).hasText("Bientôt, sans date");
        page.route("**/entretiens/nouveau/suites", held::add);
        form.words().pressSequentially(" lundi");
        page.waitForCondition(() -> !held.isEmpty());

        form.open("Quand");
        held.get(0).resume();
        assertThat(form.understood("Quand")).containsText("lundi");
        assertThat(form.answer("Quand", "Dans un délai")).isVisible();

        form.words().pressSequentially(" matin");
        page.waitForCondition(
                () -> held.stream().anyMatch(route -> route.request().postData().contains("matin")));
        form.choose("Quand", "Dans un délai");
        page.unroute("**/entretiens/nouveau/suites");
        held.stream().skip(1).forEach(Route::resume);
        assertThat(page.locator(".htmx-request")).hasCount(0);
        assertThat(form.amount()).isVisible();
    }

    @Test
    void whatIsNotUnderstoodIsAskedFor(Page page) {
        InterviewForm form = newInterview(page).atLeGrandHotel();

        form.words().pressSequentially("Merci d’être venue");

        assertThat(page.getByText("Rien n’est reconnu dans ces mots")).isVisible();
        assertThat(form.understood("Qui")).hasText("Rien n’a été dit");
    }

    @Test
    @InTheDark
    void wordsThatContradictThemselvesAreToldSo(Page page) {
        InterviewForm form = newInterview(page).atLeGrandHotel();

        form.words().pressSequentially("Nous vous recontacterons le mardi 12 mars");

        assertThat(page.getByText("Le jour de la semaine et la date ne s’accordent pas"))
                .isVisible();
        assertThat(form.understood("Quand")).hasText("Le jeudi 12 mars");
        Axe.assertAccessible(page);
    }

    @Test
    void thePageOfTheInterviewRecomputesWhileItsWordsChange(Page page) {
        InterviewPage interview = newInterview(page)
                .atLeGrandHotel()
                .said("On vous rappelle mardi prochain")
                .save();
        InterviewForm form = interview.edit();
        assertThat(form.understood("Quand")).hasText("Le mardi 10 mars");

        form.words().fill("On vous rappelle sous quinzaine");

        assertThat(form.understood("Quand")).hasText("Sous 2 semaines, soit le mardi 17 mars");
        assertThat(form.preview()).containsText("mer. 18 mars, matin");
    }

    @Test
    @WithoutJavaScript
    void withoutJavaScriptAButtonReadsTheWordsAndSavingReadsThemAnyway(Page page) {
        InterviewForm form = newInterview(page).atLeGrandHotel();
        form.words().fill("On vous rappelle mardi prochain");

        form.button("Lire ses mots").click();

        assertThat(form.understood("Quand")).hasText("Le mardi 10 mars");
        assertThat(form.preview()).containsText("mer. 11 mars, matin");
        form.words().fill("On vous rappelle sous quinzaine");
        assertThat(form.save().step("Relance")).containsText("mer. 18 mars, matin");
    }

    private static InterviewForm newInterview(Page page) {
        return SignUpPage.onTheFirstVisit(page).signUpAsCamille().recordInterview();
    }
}
