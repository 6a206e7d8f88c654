package fr.relance.reminder.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.account.Secrets;
import fr.relance.reminder.Reminders;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import fr.relance.ui.pages.SignInPage;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@SuppressWarnings("NullAway.Init")
class RemindersBrowserTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Reminders reminders;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @OnPhone
    void mailsAreAskedForWithAThumbAndStoppedFromAMail(Page page) {
        SignedInPerson camille = people.newPerson();
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
        page.navigate("/profil/rappels");
        page.getByLabel("Les relances du jour").check();
        page.getByLabel("À quelle heure").selectOption("7");
        button(page, "Enregistrer");
        assertThat(page.getByText("C’est noté.")).isVisible();
        looksWell(page, "rappels");
        Assertions.assertThat(reminders.wishes(camille.owner()).wishes().hour()).isEqualTo(7);

        page.navigate("/rappels/arret/" + mailTo(camille));
        looksWell(page, "rappels-arret");
        button(page, "Arrêter les rappels");

        assertThat(page.getByText("Vous ne recevrez plus de rappels, ni par e-mail ni par notification."))
                .isVisible();
        looksWell(page, "rappels-arretes");
        Assertions.assertThat(reminders.wishes(camille.owner()).wishes().isAny())
                .isFalse();
    }

    private static void button(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click();
    }

    private static void looksWell(Page page, String name) {
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
        Screenshots.of(page, name);
    }

    /** What the link in a mail holds; this application has no server to send one. */
    private String mailTo(SignedInPerson person) {
        String secret = Secrets.random();
        OffsetDateTime now = OffsetDateTime.of(2026, 3, 3, 8, 0, 0, 0, ZoneOffset.UTC);
        jdbc.sql("""
                        insert into reminder (id, owner_id, kind, on_day, state, due_at, useless_at, made_at, attempts,
                          next_try_at, ended_at, stop_hash)
                        values (?, ?, 'DIGEST', ?, 'SENT', ?, ?, ?, 1, ?, ?, ?)""")
                .params(UUID.randomUUID(), person.owner().value(), now.toLocalDate())
                .params(now, now, now, now, now, Secrets.hash(secret))
                .update();
        return secret;
    }
}
