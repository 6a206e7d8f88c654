package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import fr.relance.support.TestClock;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.ui.pages.Clipboard;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.InterviewForm;
import fr.relance.ui.pages.InterviewPage;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.SignUpPage;
import fr.relance.ui.pages.TodayPage;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first visit of an empty installation to the copied mail: the promise of the product. */
@BrowserTest
class FirstFollowUpBrowserTests {

    private static final String WHEN = "mer. 11 mars, matin";
    private static final String[] CHAIN = {
        "mar. 3 mars Entretien",
        "mer. 11 mars Une réponse est annoncée pour le mardi 10 mars : on laisse cette journée au recruteur"
    };

    private static final String SUBJECT =
            "Camille Roux - Suite à notre entretien du 3 mars 2026 pour le poste de chef de rang";

    /** As it is pasted; ~ stands for the no-break space that French puts before « ; » and « ? ». */
    private static final String MESSAGE = """
            Madame Durand,

            Je vous remercie de notre entretien du mardi 3 mars, consacré au poste de chef de rang chez Le Grand Hôtel.

            Vous aviez évoqué la date du mardi 10 mars pour votre réponse~; je sais qu’un recrutement demande parfois un peu plus de temps que prévu, et je le comprends très bien.

            Mon intérêt pour ce poste reste entier, et je serais très heureuse de travailler à vos côtés.

            Auriez-vous une idée du moment où la décision sera prise~? Je reste à votre disposition si un point de ma candidature mérite d’être précisé.

            Bien cordialement,

            Camille Roux
            06 39 98 56 78""".replace('~', '\u00A0');

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @Test
    void aFirstVisitLeadsToACopiedMail(Page page) {
        TodayPage today = SignUpPage.onTheFirstVisit(page).signUpAsCamille();
        assertThat(today.title()).hasText("Aujourd’hui");
        assertThat(page.getByText("Rien à relancer pour l’instant")).isVisible();

        InterviewPage interview = record(today);
        assertThat(interview.step("Relance")).containsText(WHEN);
        assertThat(interview.why("Relance")).hasText(CHAIN, normalised());

        today = TodayPage.open(page);
        assertThat(today.line("Cette semaine", "Remerciement").all()).containsText("mer. 4 mars, matin");
        assertThat(today.line("Plus tard", "Relance").all()).containsText(WHEN);
        assertThat(today.line("Plus tard", "Relance").why()).hasText(CHAIN, normalised());

        assertTwoClicksCopyTheMail(today, "Plus tard");
    }

    @Test
    void theRelanceComesForwardAsItsDayComes(Page page) {
        record(SignUpPage.onTheFirstVisit(page).signUpAsCamille());

        assertThat(todayOn(LocalDateTime.of(2026, 3, 9, 9, 0), page)
                        .line("Cette semaine", "Relance")
                        .all())
                .isVisible();
        assertThat(todayOn(LocalDateTime.of(2026, 3, 11, 9, 0), page)
                        .line("Aujourd’hui", "Relance")
                        .all())
                .isVisible();
        assertThat(todayOn(LocalDateTime.of(2026, 3, 12, 9, 0), page)
                        .line("En retard", "Relance")
                        .all())
                .isVisible();
    }

    /** After so long one signs in again. */
    private TodayPage todayOn(LocalDateTime morning, Page page) {
        clock.setTo(morning);
        return SignInPage.open(page).signIn(SignUpPage.EMAIL, SignUpPage.PASSWORD);
    }

    @Test
    void whatIsCopiedIsWhatIsSeenAndOnceIsEnough(Page page) {
        ComposerPage composer =
                record(SignUpPage.onTheFirstVisit(page).signUpAsCamille()).prepare("Relance");
        composer.message().fill("Bonjour Madame Durand,\n\nQu’en est-il ?");
        composer.copyMessage();
        assertThat(Clipboard.text(page)).isEqualTo("Bonjour Madame Durand,\n\nQu’en est-il ?");
        assertThat(composer.mailto()).contains("body=Bonjour%20Madame%20Durand%2C%0D%0A%0D%0AQu%E2%80%99en%20est-il");
        composer.keep();
        page.reload();
        assertThat(composer.message()).hasValue("Bonjour Madame Durand,\n\nQu’en est-il ?");

        composer.markDone();
        assertThat(page.getByText("Votre relance est faite")).isVisible();
        assertThat(page.getByText("Une seule suffit")).isVisible();
        assertThat(composer.doneButton()).hasCount(0);

        composer.undo();
        assertThat(composer.toast()).containsText("C’est annulé.");
        assertThat(composer.doneButton()).isVisible();
        assertThat(TodayPage.open(page).line("Plus tard", "Relance").all()).isVisible();
    }

    @Test
    @OnPhone
    void theWholeWayFitsATelephone(Page page) {
        SignUpPage signUp = SignUpPage.onTheFirstVisit(page);
        fits(page);
        TodayPage today = signUp.signUpAsCamille();
        fits(page);
        InterviewForm form =
                today.recordInterview().atLeGrandHotel().promisedWithinAWeek().withMadameDurand();
        fits(page);
        InterviewPage interview = form.save();
        fits(page);
        assertThat(interview.step("Relance")).containsText(WHEN);
        today = TodayPage.open(page);
        fits(page);
        assertTwoClicksCopyTheMail(today, "Plus tard");
        fits(page);
    }

    private static InterviewPage record(TodayPage today) {
        return today.recordInterview()
                .atLeGrandHotel()
                .promisedWithinAWeek()
                .withMadameDurand()
                .save();
    }

    private static void assertTwoClicksCopyTheMail(TodayPage today, String group) {
        Clipboard.fill(today.page());
        ComposerPage composer = today.line(group, "Relance").prepare().copyMessage();
        assertThat(Clipboard.text(today.page())).isEqualTo(MESSAGE);
        assertThat(Clipboard.types(today.page())).isEqualTo("text/plain");
        composer.copySubject();
        assertThat(Clipboard.text(today.page())).isEqualTo(SUBJECT);
    }

    private static void fits(Page page) {
        Layout.assertTouchable(page);
        Layout.assertNoSidewaysScroll(page);
    }

    private static HasTextOptions normalised() {
        return new HasTextOptions().setUseInnerText(true);
    }
}
