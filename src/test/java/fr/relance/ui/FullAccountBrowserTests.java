package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import fr.relance.ui.pages.SignInPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** An account that is nearly full, then full: what is seen, and that what was typed is saved once there is room. */
@BrowserTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:fullbrowser;DB_CLOSE_DELAY=-1",
            "relance.quota.bytes=1MB",
            "relance.quota.patience=1m"
        })
@SuppressWarnings("NullAway.Init")
class FullAccountBrowserTests {

    private static final String NOTES =
            "Deux jours de repos d’affilée, et une équipe qui reste.\nRappeler après le 15.";

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @OnPhone
    void whatWasTypedIsKeptUntilThereIsRoom(Page page) {
        SignedInPerson camille = people.newPerson();
        recordings.tuesday(camille.owner(), Recordings.VAGUE);
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
        write(camille, 850_000);
        look(page, "/profil/donnees", "Il ne reste plus beaucoup de place", "place-presque");
        look(page, "/", "Votre compte se remplit", "aujourdhui-presque");
        write(camille, 250_000);
        look(page, "/profil/donnees", "Votre compte est plein", "place-pleine");
        look(page, "/", "Votre compte est plein", "aujourdhui-plein");

        type(page);
        save(page, "Enregistrer");
        assertThat(page.locator("h1")).hasText("Votre compte est plein");
        assertThat(page.locator("textarea").first()).hasValue(NOTES);
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
        Screenshots.of(page, "compte-plein");

        jdbc.update(
                "delete from message_template where owner_id = ?",
                camille.owner().value());
        save(page, "Enregistrer de nouveau");
        assertThat(page.locator("main")).containsText("La Petite Maison");
        assertThat(page.getByText("Rappeler après le 15.")).isVisible();
    }

    private static void type(Page page) {
        page.navigate("/candidatures/nouvelle");
        page.locator("#post-company").fill("La Petite Maison");
        page.locator("#post-position").fill("chef de rang");
        page.locator("details:has(#post-notes) > summary").click();
        page.locator("#post-notes").fill(NOTES);
    }

    private static void look(Page page, String address, String says, String picture) {
        page.navigate(address);
        assertThat(page.getByText(says).first()).isVisible();
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
        Screenshots.of(page, picture);
    }

    private static void save(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void write(SignedInPerson who, int letters) {
        jdbc.update("""
                insert into message_template (id, owner_id, kind, channel, name, body, created_at, version)
                values (random_uuid(), ?, 'FOLLOW_UP', 'EMAIL', 'Modèle', ?, current_timestamp, 0)""", who.owner().value(), "x".repeat(letters));
    }
}
