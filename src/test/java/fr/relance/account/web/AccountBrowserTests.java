package fr.relance.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.account.RegistrationClosed;
import fr.relance.account.SignUp;
import fr.relance.account.registration.Registration;
import fr.relance.kernel.Gender;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import fr.relance.support.browser.WithoutJavaScript;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AccountBrowserTests {

    private static final String PASSWORD = "quatre mots au hasard";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Registration registration;

    @Test
    void theFirstVisitLeadsToSignUpAndTheNextToSignIn(Page page) {
        page.navigate("/profil");
        assertThat(page).hasURL(Pattern.compile("/inscription$"));
        signUp(page);
        signOut(page);

        page.navigate("/profil");

        assertThat(page).hasURL(Pattern.compile("/connexion$"));
    }

    @Test
    void signingOutHidesEverythingFromTheBackButton(Page page) {
        signUp(page);
        page.navigate("/profil");
        assertThat(page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(false))
                        .first())
                .isVisible();
        signOut(page);

        page.goBack();

        assertThat(page).hasURL(Pattern.compile("/connexion$"));
        assertThat(page.getByText("camille@exemple.fr")).hasCount(0);
    }

    @Test
    @OnPhone
    void thePagesAreForEverybody(Page page) {
        page.navigate("/inscription");
        inspect(page, "inscription");
        button(page, "Créer mon compte").click();
        assertThat(page.locator("#email-erreur")).isVisible();
        look(page, "inscription-erreurs");
        signUp(page);
        page.navigate("/profil");
        inspect(page, "profil");
        signOut(page);
        button(page, "Se connecter").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        inspect(page, "connexion");
        page.navigate("/mot-de-passe/oubli");
        assertThat(page.getByText("--relance.account.reset").first()).isVisible();
        inspect(page, "mot-de-passe-oublie");
        page.navigate("/inscription");
        assertThat(page.getByText("Les inscriptions sont fermées")).isVisible();
        inspect(page, "inscriptions-fermees");
    }

    @Test
    @WithoutJavaScript
    void whoIsInvitedSignsUp(Page page) {
        signUp(page);
        page.navigate("/profil/invitations");
        page.locator("#email").fill("alex@exemple.fr");
        button(page, "Créer le lien").click();
        String link = URI.create(page.locator("#invitation").textContent()).getPath();
        signOut(page);

        page.navigate(link);
        page.locator("#firstName").fill("Alex");
        page.locator("#lastName").fill("Martin");
        page.locator("#password").fill(PASSWORD);
        button(page, "Créer mon compte").click();

        assertThat(page).hasURL(Pattern.compile("/$"));
        page.navigate("/profil/securite");
        assertThat(page.getByText("alex@exemple.fr")).isVisible();
        assertThat(page.getByText("Invitations")).hasCount(0);
    }

    @Test
    void ofTwoFirstVisitorsOneKeepsTheInstallation(Page page) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> visitors = Stream.of("camille@exemple.fr", "alex@exemple.fr")
                .map(email -> threads.submit(() -> isFirst(email, start)))
                .toList();
        start.countDown();

        Assertions.assertThat(visitors).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        threads.shutdown();
        Assertions.assertThat(registration.isOpen()).isFalse();
    }

    private boolean isFirst(String email, CountDownLatch start) throws InterruptedException {
        start.await();
        try {
            registration.signUpFirst(new SignUp("Camille", "Roux", email, PASSWORD, null, Gender.UNSAID));
            return true;
        } catch (RegistrationClosed e) {
            return false;
        }
    }

    @Test
    void thePasswordCanBeRead(Page page) {
        page.navigate("/connexion");
        page.locator("#password").fill(PASSWORD);

        page.getByLabel("Afficher le mot de passe").check();
        assertThat(page.locator("#password")).hasAttribute("type", "text");
        assertThat(page.locator("#password")).hasValue(PASSWORD);

        page.getByLabel("Afficher le mot de passe").uncheck();
        assertThat(page.locator("#password")).hasAttribute("type", "password");
    }

    @Test
    @WithoutJavaScript
    void nothingNeedsJavaScript(Page page) {
        signUp(page);
        page.navigate("/profil");
        page.locator("#firstName").fill("Dominique");
        button(page, "Enregistrer").click();

        assertThat(page.locator("#firstName")).hasValue("Dominique");
        assertThat(page.getByText("Votre profil est enregistré.")).isVisible();
    }

    private static void signUp(Page page) {
        page.navigate("/inscription");
        page.locator("#firstName").fill("Camille");
        page.locator("#lastName").fill("Roux");
        page.locator("#email").fill("camille@exemple.fr");
        page.locator("#password").fill(PASSWORD);
        button(page, "Créer mon compte").click();
        assertThat(page).hasURL(Pattern.compile("/(profil)?$"));
    }

    private static void signOut(Page page) {
        page.navigate("/profil");
        page.getByText("Compte", new Page.GetByTextOptions().setExact(true)).click();
        button(page, "Se déconnecter").click();
        assertThat(page).hasURL(Pattern.compile("/connexion$"));
    }

    private static void inspect(Page page, String name) {
        look(page, name);
        Layout.assertTouchable(page);
    }

    private static void look(Page page, String name) {
        Screenshots.of(page, name);
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
