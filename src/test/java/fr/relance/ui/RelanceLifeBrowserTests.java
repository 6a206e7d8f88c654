package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.TodayPage;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tuesday 10 March 2026, the day of the relance: what may become of it, and of the silence after it. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class RelanceLifeBrowserTests {

    private static final LocalDateTime ITS_DAY = LocalDateTime.of(2026, 3, 10, 9, 0);

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @Autowired
    private TestClock clock;

    private OwnerId owner;
    private JobApplicationId candidature;

    private SignedInPerson camille;

    @BeforeEach
    void aRelanceIsDue(Page page) {
        camille = people.newPerson();
        owner = camille.owner();
        candidature = recordings.tuesday(owner, Recordings.VAGUE).jobApplication();
        stages.move(owner, candidature, jobApplications.get(owner, candidature).version(), Stage.INTERVIEWING);
        clock.setTo(ITS_DAY);
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @OnPhone
    void anAnswerIsTwoTapsAwayAndTakenBackFromTheWordThatConfirmsIt(Page page) {
        TodayPage today = TodayPage.open(page);
        page.getByLabel("Réponse de Le Grand Hôtel").click();
        isForEverybody(page);
        today.button("Refus").click();

        assertThat(today.toast()).isVisible();
        today.undo();
        assertThat(TodayPage.open(page).line("Aujourd’hui", "Relance").all()).isVisible();
    }

    @Test
    @OnPhone
    void whoeverChoosesNotToFollowUpMayChangeTheirMind(Page page) {
        ComposerPage composer =
                TodayPage.open(page).line("Aujourd’hui", "Relance").prepare();
        composer.button("Ne pas relancer").click();

        assertThat(page.getByText("Vous avez choisi de ne pas relancer")).isVisible();
        assertThat(composer.doneButton()).hasCount(0);
        isForEverybody(page);
        composer.button("J’ai changé d’avis, rouvrir").click();
        assertThat(composer.doneButton()).isVisible();
    }

    @Test
    @WithoutJavaScript
    void whatWasTypedIsWhatIsKeptAsSentEvenWithoutScripts(Page page) {
        ComposerPage composer =
                TodayPage.open(page).line("Aujourd’hui", "Relance").prepare();
        composer.message().fill("Bonjour Madame Durand, où en êtes-vous ?");
        composer.markDone();

        assertThat(page.getByText("Votre relance est faite")).isVisible();
        page.navigate("/candidatures/" + candidature);
        assertThat(page.locator("main")).containsText("Bonjour Madame Durand, où en êtes-vous ?");
    }

    @Test
    void whatIsCopiedStandsInTheHistory(Page page) {
        ComposerPage composer =
                TodayPage.open(page).line("Aujourd’hui", "Relance").prepare();
        composer.message().fill("Bonjour Madame Durand, où en êtes-vous ?");
        page.waitForResponse(
                response -> response.url().endsWith("/message/copie") && response.status() == 204,
                composer::copyMessage);
        composer.keep();

        page.navigate("/candidatures/" + candidature);
        assertThat(page.locator("main")).containsText("Message copié");
        assertThat(page.locator("main")).containsText("Bonjour Madame Durand, où en êtes-vous ?");
    }

    @Test
    @OnPhone
    void afterThreeWeeksOfSilenceThePageCanBeTurned(Page page) {
        FollowUpView relance = followUps.of(owner, candidature).stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();
        followUps.markDone(owner, relance.id(), relance.status().version());
        clock.setTo(ITS_DAY.plusDays(21));
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);

        TodayPage today = TodayPage.open(page);
        assertThat(today.group("Tourner la page")).containsText("Le Grand Hôtel, chef de rang");
        isForEverybody(page);
        page.navigate("/relances/" + relance.id());
        isForEverybody(page);
        new ComposerPage(page).button("Attendre encore").click();
        assertThat(today.toast()).isVisible();
        today.undo();
        today = TodayPage.open(page);
        today.button("Classer sans suite").click();
        assertThat(today.toast()).isVisible();
        assertThat(TodayPage.open(page).group("Tourner la page")).hasCount(0);
    }

    private static void isForEverybody(Page page) {
        Axe.assertAccessible(page);
        Layout.assertTouchable(page);
        Layout.assertNoSidewaysScroll(page);
    }
}
