package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.InTheDark;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.JobApplicationPage;
import fr.relance.ui.pages.SignInPage;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The recruiter answered: two taps, and a way back. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class AnswerBrowserTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    private Recorded recorded;

    @BeforeEach
    void anInterviewWasHeld(Page page) {
        SignedInPerson camille = people.newPerson();
        recorded = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    @Test
    @OnPhone
    void aRefusalClosesItAndUndoBringsBackWhatWaited(Page page) {
        JobApplicationPage shown = JobApplicationPage.open(page, recorded.jobApplication());
        String waited = shown.next().innerText();

        shown.answer("Refus");

        assertThat(shown.toast()).containsText("Refus noté");
        assertThat(shown.stage()).containsText("Refusée");
        assertThat(shown.whereItStands()).containsText("rien à relancer");
        Layout.assertNoSidewaysScroll(page);
        Axe.assertAccessible(page);

        shown.undo();
        assertThat(shown.toast()).containsText("C’est annulé");
        assertThat(shown.stage()).containsText("Entretien");
        Assertions.assertThat(shown.next().innerText()).isEqualTo(waited);
    }

    @Test
    @InTheDark
    void theHistoryTakesTheLastChangeBack(Page page) {
        JobApplicationPage shown = JobApplicationPage.open(page, recorded.jobApplication());
        shown.answer("Réponse positive");
        assertThat(shown.stage()).containsText("Proposition");
        page.reload();

        shown.undoLast();

        assertThat(shown.stage()).containsText("Entretien");
        assertThat(shown.history()).containsText("Annulé");
        assertThat(shown.history()).containsText("Réponse positive reçue");
        Axe.assertAccessible(page);
    }

    @Test
    void anInvitationAsksForTheInterview(Page page) {
        JobApplicationPage.open(page, recorded.jobApplication()).answer("Invitation à un entretien");

        assertThat(page).hasURL(Pattern.compile(".*/entretiens/nouveau\\?candidature=.*"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Quand aura lieu l’entretien");
    }

    @Test
    @WithoutJavaScript
    void itIsMovedByHandWithoutJavaScript(Page page) {
        JobApplicationPage shown = JobApplicationPage.open(page, recorded.jobApplication());

        shown.moveTo("Retirée");
        assertThat(shown.whereItStands()).containsText("Vous avez retiré cette candidature");

        shown.button("Rouvrir").click();
        assertThat(shown.stage()).containsText("Entretien");
    }

    @Test
    void theMenuWorksByKeyboard(Page page) {
        JobApplicationPage shown = JobApplicationPage.open(page, recorded.jobApplication());
        shown.stage().focus();
        page.keyboard().press("Enter");
        shown.button("Proposition").focus();
        page.keyboard().press("Enter");

        assertThat(shown.stage()).containsText("Proposition");
    }
}
