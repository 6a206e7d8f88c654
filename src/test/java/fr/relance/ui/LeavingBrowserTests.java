package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.BrowserTest;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.TodayPage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stays on a computer that others use, and what a lost session costs. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class LeavingBrowserTests {

    private static final Pattern SIGN_IN = Pattern.compile("/connexion$");

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    private SignedInPerson camille;

    @BeforeEach
    void anInterviewIsRecorded() {
        camille = people.newPerson();
        recordings.tuesday(camille.owner(), Recordings.VAGUE);
    }

    @Test
    void signingOutHidesEverything(Page page) {
        signIn(SignInPage.open(page)).line("Plus tard", "Relance").prepare();
        String relance = page.url();
        assertThat(page.getByText("Durand").first()).isVisible();
        TodayPage.open(page).signOut();

        page.navigate("/");
        assertShowsNothing(page);
        page.navigate(relance);
        assertShowsNothing(page);
        for (int steps = 0; steps < 5; steps++) {
            page.goBack();
            assertShowsNothing(page);
        }
    }

    @Test
    void aRememberedDeviceOutlivesTheSession(Page page) {
        ComposerPage composer = signIn(SignInPage.open(page).stay())
                .line("Plus tard", "Relance")
                .prepare();
        loseSession(page);

        page.reload();

        assertThat(composer.doneButton()).isVisible();
        composer.markDone();
        assertThat(page.getByText("Votre relance est faite")).isVisible();
    }

    @Test
    void anotherDeviceSignsInAgainAndIsBackWhereItWas(Page page) {
        signIn(SignInPage.open(page)).line("Plus tard", "Relance").prepare();
        String relance = page.url();
        loseSession(page);

        page.reload();
        assertShowsNothing(page);
        SignInPage again = new SignInPage(page);
        again.field("Adresse e-mail").fill(camille.email());
        again.field("Mot de passe").fill(SignedInPeople.PASSWORD);
        again.button("Se connecter").click();

        assertThat(page).hasURL(Pattern.compile(relance));
    }

    private TodayPage signIn(SignInPage page) {
        return page.signIn(camille.email(), SignedInPeople.PASSWORD);
    }

    private static void loseSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private static void assertShowsNothing(Page page) {
        assertThat(page).hasURL(SIGN_IN);
        assertThat(page.content()).doesNotContain("Grand Hôtel", "Durand", "Camille");
    }
}
