package fr.relance.passkey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.VirtualAuthenticator;
import fr.relance.support.browser.WithoutJavaScript;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys with Chromium's own authenticator: the ceremony is real, only the finger is not. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class PasskeyBrowserTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TestClock clock;

    @Test
    @OnPhone
    void aKeyIsMadeAndOpensTheAccountUntilItIsTakenAway(Page page) {
        VirtualAuthenticator.in(page);
        signIn(page, people.newPerson());
        make(page, "Mon téléphone");
        assertThat(page.getByText("Mon téléphone", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
        signOut(page);
        page.navigate("/modeles");
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);

        button(page, "Se connecter avec une clé d’accès").click();

        assertThat(page).hasURL(Pattern.compile("/modeles$"));
        page.navigate("/profil/cles");
        assertThat(page.getByText("Utilisée le mardi 3 mars")).isVisible();
        page.locator("summary").getByText("Retirer").click();
        button(page, "Retirer cette clé").click();
        assertThat(page.getByText("La clé d’accès est retirée.")).isVisible();
        page.navigate("/profil");
        signOut(page);
        button(page, "Se connecter avec une clé d’accès").click();
        assertThat(page.getByText("n’a pas pu être vérifiée")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/connexion$"));
    }

    @Test
    void aFingerThatIsNotRecognisedOpensNothing(Page page) {
        VirtualAuthenticator authenticator = VirtualAuthenticator.in(page);
        signIn(page, people.newPerson());
        make(page, "Clé bleue");
        signOut(page);
        authenticator.recogniseNobody();

        button(page, "Se connecter avec une clé d’accès").click();

        assertThat(page.locator(".rl-passkey [role=status]")).containsText("Vous pouvez réessayer");
        assertThat(page).hasURL(Pattern.compile("/connexion$"));
    }

    @Test
    void aKeyStandsForThePasswordWhereOneIsAskedForAgain(Page page) {
        VirtualAuthenticator.in(page);
        signIn(page, people.newPerson());
        make(page, "");
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 11));
        page.navigate("/profil/cles");
        assertThat(page).hasURL(Pattern.compile("/profil/confirmer$"));

        button(page, "Confirmer avec une clé d’accès").click();

        assertThat(page).hasURL(Pattern.compile("/profil/cles$"));
        assertThat(page.getByText("Clé d’accès", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void onlyOneKeyIsMadeForAnAccountOnADevice(Page page) {
        VirtualAuthenticator.in(page);
        signIn(page, people.newPerson());
        make(page, "Mon téléphone");

        make(page, "Encore lui");

        assertThat(page.getByText("Cet appareil a déjà une clé d’accès")).isVisible();
    }

    @Test
    @WithoutJavaScript
    void withoutScriptsThePasswordRemains(Page page) {
        signIn(page, people.newPerson());
        page.navigate("/profil/cles");

        assertThat(page.getByText("Ce navigateur ne sait pas créer")).isVisible();
        assertThat(button(page, "Créer une clé d’accès")).isHidden();
    }

    private static void make(Page page, String label) {
        page.navigate("/profil/cles");
        page.getByLabel("Son nom").fill(label);
        button(page, "Créer une clé d’accès").click();
        page.getByText(Pattern.compile("est enregistrée|a déjà une clé")).waitFor();
    }

    private static void signIn(Page page, SignedInPerson person) {
        page.navigate("/connexion");
        page.getByLabel("Adresse e-mail").fill(person.email());
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(SignedInPeople.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Se connecter").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("/$"));
    }

    private static void signOut(Page page) {
        page.getByText("Compte", new Page.GetByTextOptions().setExact(true)).click();
        button(page, "Se déconnecter").click();
        assertThat(page).hasURL(Pattern.compile("/connexion$"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
