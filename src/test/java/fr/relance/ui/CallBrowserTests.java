package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tuesday 10 March 2026, eleven: the agreed call has just been made, telephone in hand. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class CallBrowserTests {

    private static final PersonDetails PERSON = new PersonDetails(
            Civility.MADAME, null, "Durand", null, "durand@grandhotel.example", "01 23 45 67 89", null, null);

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void aCallIsDue(Page page) {
        SignedInPerson camille = people.newPerson();
        Recorded recorded = recordings.record(
                camille.owner(),
                JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"),
                PERSON,
                Recordings.details(
                        Recordings.TUESDAY,
                        new ContactId(UUID.randomUUID()),
                        Recordings.callBackOn(LocalDate.of(2026, 3, 10))));
        followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(each -> !each.isFollowUp())
                .forEach(each -> followUps.markDone(camille.owner(), each.id(), 0));
        clock.setTo(LocalDateTime.of(2026, 3, 10, 11, 0));
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
        FollowUpView call = followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();
        page.navigate("/relances/" + call.id());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @OnPhone
    void aMessageLeftIsFollowedByTheOneMailOfTheEndOfTheWeek(Page page) {
        ComposerPage composer = new ComposerPage(page);
        assertThat(composer.doneButton()).hasCount(0);
        isForEverybody(page);

        composer.button("Message laissé").click();

        assertThat(composer.toast()).containsText("un seul e-mail, vendredi 13 mars, et la relance sera complète.");
        assertThat(composer.title()).hasText("E-mail après le message vocal");
        assertThat(composer.message()).hasValue(Pattern.compile("message"));
        isForEverybody(page);
        TodayPage.open(page)
                .line("Cette semaine", "E-mail après le message vocal")
                .prepare();
        assertThat(composer.doneButton()).isVisible();
    }

    @Test
    @WithoutJavaScript
    void eachOutcomeIsNotedAndTakenBackWithoutScripts(Page page) {
        ComposerPage composer = new ComposerPage(page);
        composer.button("Pas de réponse").click();
        assertThat(composer.title()).hasText("Relance par e-mail");
        composer.undo();
        composer.button("Message laissé").click();
        assertThat(composer.title()).hasText("E-mail après le message vocal");
        composer.button("Revenir à l’appel").click();
        composer.button("Quelqu’un a répondu").click();
        assertThat(page.getByText("Votre relance est faite")).isVisible();
        composer.undo();
        assertThat(composer.button("Message laissé")).isVisible();
    }

    private static void isForEverybody(Page page) {
        Axe.assertAccessible(page);
        Layout.assertTouchable(page);
        Layout.assertNoSidewaysScroll(page);
    }
}
