package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SecurityIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CsrfTokenRepository tokens;

    @Autowired
    private SignedInPeople people;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/profil", "/candidatures", "/nulle-part", "/actuator/env", "/profil/securite"})
    void everyPageIsPrivateUnlessSomebodyDecidedOtherwise(String address) {
        people.newPerson();

        assertThat(mvc.get().uri(address)).hasStatus(302).hasRedirectedUrl("/connexion");
    }

    @Test
    void aScriptIsToldRatherThanSentToAForm() {
        assertThat(mvc.get().uri("/profil").header("Sec-Fetch-Mode", "cors")).hasStatus(401);
    }

    @Test
    void aPostWithoutItsTokenIsRefused() {
        assertThat(mvc.post().uri("/profil").with(people.newPerson().auth())).hasStatus(403);
        assertThat(mvc.post().uri("/connexion")).hasStatus(403);
        assertThat(mvc.post().uri("/inscription")).hasStatus(403);
        assertThat(mvc.post().uri("/deconnexion").with(people.newPerson().auth()))
                .hasStatus(403);
    }

    @Test
    void signingOutByALinkIsImpossible() {
        assertThat(mvc.get().uri("/deconnexion").with(people.newPerson().auth()))
                .hasStatus(404);
    }

    @Test
    void theTokenLeavesWithTheHeadersOfEveryPage() {
        MvcTestResult page = new Guest(mvc, tokens).get("/connexion");

        assertThat(page).cookies().isHttpOnly("relance-csrf", true);
        assertThat(page)
                .cookies()
                .hasCookieSatisfying(
                        "relance-csrf",
                        cookie -> assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/inscription", "/api/v1/rien", "/profil", "/favicon.svg", "/%2e/rien"})
    void everyAnswerIsGuarded(String address) {
        assertThat(mvc.get().uri(address))
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                                + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                                + "frame-ancestors 'none'")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .hasValue("Cross-Origin-Resource-Policy", "same-origin")
                .hasValue("X-Robots-Tag", "noindex, nofollow")
                .hasHeaderSatisfying(
                        "Permissions-Policy",
                        policies -> assertThat(policies)
                                .singleElement()
                                .asString()
                                .contains("camera=()", "geolocation=()", "microphone=()", "payment=()", "usb=()"));
    }

    @Test
    void theApiNeedsNothingAndLeavesNothing() {
        MvcTestResult answer = mvc.post().uri("/api/v1/rien").exchange();

        assertThat(answer).hasStatus(404);
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }
}
