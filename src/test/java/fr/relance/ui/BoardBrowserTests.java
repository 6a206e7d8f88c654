package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.BoardPage;
import fr.relance.ui.pages.SignInPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidature moves from stage to stage by mouse, by its menu and by keys, and back. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class BoardBrowserTests {

    private static final String HOTEL = "Le Grand Hôtel";

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    private SignedInPerson camille;
    private JobApplicationId hotel = JobApplicationId.random();

    @BeforeEach
    void recordThree(Page page) {
        camille = people.newPerson();
        record("Atelier Mercier");
        stages.move(camille.owner(), record("Garage Morel"), 0, Stage.WITHDRAWN);
        hotel = record(HOTEL);
        stages.move(camille.owner(), hotel, 0, Stage.APPLIED);
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    @Test
    void aCardIsDraggedToAnotherColumnAndBack(Page page) {
        BoardPage board = BoardPage.open(page);

        board.drag(HOTEL, "INTERVIEWING");
        assertThat(board.card("INTERVIEWING", HOTEL)).isVisible();
        assertThat(board.count("INTERVIEWING")).hasText("1");
        assertThat(board.toast()).containsText("Entretien");

        board.undoButton().click();
        assertThat(board.card("APPLIED", HOTEL)).isVisible();
        assertThat(page).hasURL(BoardPage.ADDRESS);
    }

    @Test
    void aFoldedStageTakesCardsToo(Page page) {
        BoardPage board = BoardPage.open(page);
        assertThat(board.card("WITHDRAWN", "Garage Morel")).isHidden();

        board.drag(HOTEL, "REJECTED");

        assertThat(board.count("REJECTED")).hasText("1");
        assertThat(board.count("APPLIED")).hasText("0");
    }

    @Test
    void aRefusedMovePutsTheCardBackAndSaysWhy(Page page) {
        BoardPage board = BoardPage.open(page);

        board.drag(HOTEL, "ACCEPTED");

        assertThat(board.toast()).isVisible();
        assertThat(board.undoButton()).hasCount(0);
        assertThat(board.card("APPLIED", HOTEL)).isVisible();
        assertThat(board.count("ACCEPTED")).hasText("0");
    }

    @Test
    void whatAnotherTabMovedIsShownInsteadOfMovedAgain(Page page) {
        BoardPage board = BoardPage.open(page);
        stages.move(camille.owner(), hotel, 1, Stage.OFFER);

        board.drag(HOTEL, "INTERVIEWING");

        assertThat(board.toast()).isVisible();
        assertThat(board.card("OFFER", HOTEL)).isVisible();
    }

    @Test
    void keysMoveTheFocusAndTheCard(Page page) {
        BoardPage board = BoardPage.open(page);
        Keyboard keyboard = new Keyboard(page);
        keyboard.tabTo(board.card("TO_APPLY", "Atelier Mercier"));

        keyboard.press("ArrowRight");
        assertThat(board.card("APPLIED", HOTEL)).isFocused();
        keyboard.press("Shift+ArrowRight");
        keyboard.press("Shift+ArrowRight");
        assertThat(board.card("OFFER", HOTEL)).isFocused();
        assertThat(board.toast()).isVisible();

        keyboard.press("ArrowLeft");
        assertThat(board.card("TO_APPLY", "Atelier Mercier")).isFocused();
        keyboard.press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Chef de rang");
    }

    @Test
    void theFocusStaysOnACardThatGoesBehindAFold(Page page) {
        BoardPage board = BoardPage.open(page);
        stages.move(camille.owner(), hotel, 1, Stage.OFFER);
        board = BoardPage.open(page);
        board.card("OFFER", HOTEL).focus();

        page.keyboard().press("Shift+ArrowRight");

        assertThat(board.card("ACCEPTED", HOTEL)).isFocused();
    }

    @Test
    @OnPhone
    void theMenuServesThePhone(Page page) {
        BoardPage board = BoardPage.open(page);
        Layout.assertNoSidewaysScroll(page);
        Layout.assertTouchable(page);
        Screenshots.of(page, "tableau");

        board.menu(HOTEL).click();
        Screenshots.of(page, "tableau-menu");
        board.destination("Proposition").click();

        assertThat(board.count("OFFER")).hasText("1");
        assertThat(board.toast()).isVisible();
    }

    @Test
    @WithoutJavaScript
    void theMenuServesWithoutJavaScript(Page page) {
        page.navigate("/candidatures?vue=tableau&q=hotel");
        BoardPage board = new BoardPage(page);

        board.menu(HOTEL).click();
        board.destination("Entretien").click();

        assertThat(board.card("INTERVIEWING", HOTEL)).isVisible();
        assertThat(page).hasURL(BoardPage.ADDRESS + "&q=hotel");
    }

    @Test
    void theBoardIsForEverybody(Page page) {
        BoardPage board = BoardPage.open(page);
        page.locator(".rl-fold > details > summary").all().forEach(Locator::click);
        Axe.assertAccessible(page);
        board.menu(HOTEL).click();
        Axe.assertAccessible(page);
        Screenshots.of(page, "tableau-ouvert");
        page.navigate("/candidatures?vue=tableau&q=introuvable");
        Axe.assertAccessible(page);
    }

    private JobApplicationId record(String company) {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of(company, "Chef de rang"));
        return id;
    }
}
