package fr.relance.openid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.support.SignedInPeople;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in through a real provider, with its own pages, in a real browser. */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class OpenIdBrowserTests {

    private static final OpenIdProvider PROVIDER = new OpenIdProvider();

    @Autowired
    private Environment environment;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void configuration(DynamicPropertyRegistry registry) {
        String client = "spring.security.oauth2.client.";
        registry.add(client + "registration.maison.client-id", () -> OpenIdProvider.CLIENT);
        registry.add(client + "registration.maison.client-secret", () -> OpenIdProvider.SECRET);
        registry.add(client + "registration.maison.client-name", () -> "Maison");
        registry.add(client + "registration.maison.scope", () -> "openid,profile,email");
        registry.add(
                client + "registration.maison.redirect-uri", () -> "{baseUrl}/connexion/fournisseur/maison/retour");
        registry.add(client + "provider.maison.issuer-uri", PROVIDER::issuer);
    }

    @BeforeEach
    void letItAnswer() {
        PROVIDER.mayAnswerTo("http://localhost:" + environment.getRequiredProperty("local.server.port")
                + "/connexion/fournisseur/maison/retour");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void theFirstVisitorComesWithTheProvidersWordAndComesBack(Page page) {
        page.navigate("/connexion");
        Axe.assertAccessible(page);
        through(page, "camille");
        assertThat(page).hasURL(Pattern.compile("/$"));
        page.navigate("/profil");
        assertThat(page.getByText("camille@exemple.fr")).isVisible();
        signOut(page);
        page.navigate("/modeles");

        link(page, "Se connecter avec Maison").click();

        assertThat(page).hasURL(Pattern.compile("/modeles$"));
    }

    @Test
    void anAddressThatTheProviderDidNotCheckOpensNothing(Page page) {
        page.navigate("/connexion");
        through(page, "sacha");

        assertThat(page).hasURL(Pattern.compile("/connexion$"));
        assertThat(page.getByText("Aucun compte n’est associé à cette identité"))
                .isVisible();
    }

    @Test
    void somebodyWhoHasAnAccountTiesItAndTakesItAway(Page page) {
        signIn(page);
        page.navigate("/profil/securite");
        link(page, "Fournisseurs d’identité").click();
        button(page, "Associer un fournisseur").click();
        link(page, "Continuer chez Maison").click();
        atTheProvider(page, "sacha");
        assertThat(page.getByText("Ce fournisseur ouvre désormais votre compte."))
                .isVisible();
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
        signOut(page);
        link(page, "Se connecter avec Maison").click();
        assertThat(page).hasURL(Pattern.compile("/$"));
        page.navigate("/profil/fournisseurs");

        page.locator("summary").getByText("Retirer").click();
        button(page, "Retirer ce fournisseur").click();

        assertThat(page.getByText("Aucun pour l’instant.")).isVisible();
        signOut(page);
        link(page, "Se connecter avec Maison").click();
        assertThat(page.getByText("Aucun compte n’est associé à cette identité"))
                .isVisible();
    }

    @Test
    void aDeviceThatWasSignedOutMeanwhileTiesNothing(Page page) {
        signIn(page);
        page.navigate("/profil/fournisseurs");
        button(page, "Associer un fournisseur").click();
        assertThat(link(page, "Continuer chez Maison")).isVisible();
        jdbc.update("delete from device");

        link(page, "Continuer chez Maison").click();
        atTheProvider(page, "sacha");

        assertThat(page).hasURL(Pattern.compile("/connexion$"));
        org.assertj.core.api.Assertions.assertThat(
                        jdbc.queryForObject("select count(*) from provider_identity", Integer.class))
                .isZero();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused(Page page) {
        page.navigate("/connexion/fournisseur/maison/retour?code=invente&state=invente");

        assertThat(page).hasURL(Pattern.compile("/connexion$"));
        assertThat(page.getByText("La connexion n’a pas abouti")).isVisible();
    }

    @Test
    void aProviderThatNobodyNamedIsNotFoundAndNotWrittenDown(Page page, CapturedOutput output) {
        for (String way : new String[] {"", "/retour", "/retour?code=x&state=y", "/autre"}) {
            APIResponse answer = page.request().get("/connexion/fournisseur/inconnu-42" + way);

            org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
        }
        org.assertj.core.api.Assertions.assertThat(page.request()
                        .get("/connexion/fournisseur/maison/autre")
                        .status())
                .isEqualTo(404);
        org.assertj.core.api.Assertions.assertThat(output.getAll()).doesNotContain("inconnu-42");
    }

    private void signIn(Page page) {
        page.navigate("/connexion");
        page.getByLabel("Adresse e-mail").fill(people.newPerson().email());
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(SignedInPeople.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Se connecter").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("/$"));
    }

    private static void through(Page page, String name) {
        link(page, "Se connecter avec Maison").click();
        atTheProvider(page, name);
    }

    private static void atTheProvider(Page page, String name) {
        page.getByPlaceholder("Username").fill(name);
        page.getByPlaceholder("Password").fill(OpenIdProvider.PASSWORD);
        button(page, "Sign in").click();
    }

    private static void signOut(Page page) {
        page.getByText("Compte", new Page.GetByTextOptions().setExact(true)).click();
        button(page, "Se déconnecter").click();
        assertThat(page).hasURL(Pattern.compile("/(connexion|inscription)$"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
