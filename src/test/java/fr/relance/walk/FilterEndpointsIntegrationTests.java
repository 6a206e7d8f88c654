package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.browser.EmptyTables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The addresses that filters answer, which no mapping tells of: signing in, signing out, and what everybody may fetch. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class FilterEndpointsIntegrationTests {

    /** Those that answer an address of their own; each has a test below. */
    private static final Set<String> ANSWERING = Set.of("LogoutFilter", "UsernamePasswordAuthenticationFilter");

    /** Those that let pass or refuse. */
    private static final Set<String> GUARDING = Set.of(
            "AnonymousAuthenticationFilter",
            "AuthorizationFilter",
            "CsrfFilter",
            "DeviceFilter",
            "DisableEncodeUrlFilter",
            "ExceptionTranslationFilter",
            "HeaderWriterFilter",
            "RememberMeAuthenticationFilter",
            "RequestCacheAwareFilter",
            "SecurityContextHolderAwareRequestFilter",
            "SecurityContextHolderFilter",
            "SessionManagementFilter",
            "SignIn",
            "SignInLimitFilter",
            "WebAsyncManagerIntegrationFilter");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private List<SecurityFilterChain> chains;

    private SignedInPerson camille;

    @BeforeEach
    void oneAccount() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        camille = people.newPerson();
    }

    @Test
    void noFilterAnswersAnAddressThatIsNotTriedHere() {
        Set<String> unknown = chains.stream()
                .flatMap(chain -> chain.getFilters().stream())
                .map(filter -> filter.getClass().getSimpleName())
                .filter(name -> !GUARDING.contains(name) && !ANSWERING.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unknown).isEmpty();
    }

    @Test
    void aWrongPasswordChangesNothing() {
        Rows before = Rows.of(jdbc);

        assertThat(mvc.post()
                        .uri("/connexion")
                        .with(csrf())
                        .param("email", camille.email())
                        .param("password", "faux"))
                .hasStatus(302)
                .hasRedirectedUrl("/connexion");
        assertThat(before.of(camille.owner()).changesTo(Rows.of(jdbc).of(camille.owner())))
                .isEmpty();
    }

    @Test
    void signingInAndOutNeedATokenEach() {
        Rows before = Rows.of(jdbc);

        assertThat(mvc.post()
                        .uri("/connexion")
                        .param("email", camille.email())
                        .param("password", SignedInPeople.PASSWORD))
                .hasStatus(403);
        assertThat(mvc.post().uri("/deconnexion").with(camille.auth())).hasStatus(403);
        assertThat(before.changesTo(Rows.of(jdbc))).isEmpty();
    }

    @Test
    void signingOutEndsTheAskersOwnSessionAlone() {
        Rows before = Rows.of(jdbc).of(camille.owner());

        assertThat(mvc.post()
                        .uri("/deconnexion")
                        .with(csrf())
                        .with(people.newPerson("Nadia", "Benali").auth()))
                .hasStatus(302)
                .hasRedirectedUrl("/connexion");
        assertThat(mvc.post().uri("/deconnexion").with(csrf())).hasStatus(302);
        assertThat(before.changesTo(Rows.of(jdbc).of(camille.owner()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/favicon.svg",
                "/sw.js",
                "/manifest.webmanifest",
                "/icones/relance-192.png",
                "/favicon.ico",
                "/assets/x/css/relance.css",
                "/api/v1/",
                "/api/v1/plans"
            })
    void filesAndTheApiAskNobodyWhoTheyAre(String address) {
        Rows before = Rows.of(jdbc);

        assertThat(mvc.get().uri(address)).satisfies(answer -> {
            assertThat(answer.getResponse().getStatus()).isIn(200, 404, 405);
            assertThat(answer.getRequest().getSession(false)).isNull();
            assertThat(answer.getResponse().getCookies()).isEmpty();
        });
        assertThat(before.changesTo(Rows.of(jdbc))).isEmpty();
    }
}
