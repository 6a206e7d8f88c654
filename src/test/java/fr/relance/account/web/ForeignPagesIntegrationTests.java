package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.ServedTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.RealTokens;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.RawHttp.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Over HTTP: what a page of another site, or on another port of this host, may have a browser do here. */
@ServedTest
@SuppressWarnings("NullAway.Init")
class ForeignPagesIntegrationTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SignedInPeople people;

    @LocalServerPort
    private int port;

    private RawHttp http;
    private HttpBrowser victim;
    private SignedInPerson camille;

    @BeforeEach
    void signIn() {
        RealTokens.in(application);
        http = new RawHttp(port);
        camille = people.newPerson();
        victim = new HttpBrowser(http);
        victim.signIn(camille.email(), SignedInPeople.PASSWORD, true);
        victim.get("/profil/rappels");
    }

    @Test
    void aCookieThatAnotherPortSetIsOfNoUseToItsToken() {
        HttpBrowser attacker = new HttpBrowser(http);
        attacker.get("/connexion");
        victim.plant("relance-csrf", attacker.cookie("relance-csrf"));

        Answer refused = send(List.of(), attacker.token());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo("Votre session a expiré");
        assertThat(send(List.of(), victim.token()).status()).isEqualTo(302);
    }

    @Test
    void anOldSignInFormLeadsWhoHasSignedInMeanwhileIn() {
        HttpBrowser browser = new HttpBrowser(http);
        browser.get("/connexion");
        String old = browser.token();
        browser.signIn(camille.email(), SignedInPeople.PASSWORD, false);

        Answer led = browser.postFrom(List.of(), old, "/connexion", "email", camille.email(), "password", "x");
        assertThat(led.status()).isEqualTo(302);
        assertThat(led.header("Location").get(0)).endsWith("/").doesNotContain("connexion");
        assertThat(browser.postFrom(List.of("Sec-Fetch-Site: same-site"), old, "/connexion", "email", "a")
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/profil").status()).isEqualTo(200);
    }

    @Test
    void theTokenOfAnotherPersonIsOfNoUseEither() {
        HttpBrowser attacker = new HttpBrowser(http);
        attacker.signIn(people.newPerson().email(), SignedInPeople.PASSWORD, false);
        attacker.get("/profil/rappels");

        assertThat(send(List.of(), attacker.token()).status()).isEqualTo(403);
    }

    @Test
    void aGuestsTokenIsThatOfTheirOwnCookie() {
        HttpBrowser one = new HttpBrowser(http);
        HttpBrowser other = new HttpBrowser(http);
        one.get("/connexion");
        other.get("/connexion");

        assertThat(one.postFrom(List.of(), other.token(), "/connexion", "email", "a@exemple.fr", "password", "b")
                        .status())
                .isEqualTo(403);
        assertThat(one.postFrom(List.of(), one.cookie("relance-csrf"), "/connexion", "email", "a@exemple.fr")
                        .status())
                .isEqualTo(403);
        assertThat(one.post("/connexion", "email", "a@exemple.fr", "password", "b")
                        .status())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: x",
                "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: same-site",
                "Origin: http://localhost:9",
                "Origin: http://127.0.0.1",
                "Origin: https://localhost",
                "Origin: http://localhost.evil.example",
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: "
            })
    void aFormFromElsewhereIsRefusedWhateverItsToken(String header) {
        Answer refused = send(List.of(header), victim.token());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo("Cet envoi ne vient pas d’ici");
        assertThat(saved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none",
                "Sec-Fetch-Site: same-origin\r\nOrigin: null",
                "Origin: http://localhost",
                "Origin: http://localhost:80"
            })
    void aFormFromHereIsTaken(String header) {
        assertThat(send(List.of(header), victim.token()).status()).isEqualTo(302);
        assertThat(saved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void neitherMethodNorKindOfBodyIsAWayAround(String method) {
        for (String type : List.of("multipart/form-data; boundary=x", "text/plain", "application/json")) {
            for (String path : List.of("/profil", "/api/v1/tone", "/assets/x", "/calendrier/x", "/nulle-part")) {
                assertThat(raw(method, path, "Content-Type: " + type).status())
                        .as(path)
                        .isEqualTo(403);
            }
        }
        assertThat(raw(method, "/api/v1/tone", "Content-Type: text/plain").header("Content-Type"))
                .containsExactly("application/problem+json");
    }

    @Test
    void whatChangesNothingIsNoWayAroundEither() {
        String query = "/profil/rappels?_method=POST&digest=true&hour=9&version=-1&_csrf=" + victim.token();

        for (String method : List.of("GET", "HEAD", "OPTIONS", "TRACE", "POSTE")) {
            raw(method, query, "X-HTTP-Method-Override: POST");
        }

        assertThat(saved()).isFalse();
    }

    @Test
    void mailProgramsMayStopRemindersFromWhereverTheyAre() {
        assertThat(raw("POST", "/rappels/arret/unbekannt", "Content-Type: text/plain")
                        .status())
                .isNotEqualTo(403);
        assertThat(raw("POST", "/rappels/arret/x/../../profil", "Content-Type: text/plain")
                        .status())
                .isIn(400, 403);
    }

    private Answer send(List<String> headers, String token) {
        return victim.postFrom(headers, token, "/profil/rappels", "digest", "true", "hour", "9", "version", "-1");
    }

    /** Whether the form was saved. */
    private boolean saved() {
        return !Jsoup.parse(victim.get("/profil/rappels").body())
                .select("[name=version]")
                .attr("value")
                .equals("-1");
    }

    private Answer raw(String method, String path, String header) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                + victim.cookieHeader() + "\r\nSec-Fetch-Site: same-site\r\nContent-Length: 0\r\n" + header
                + "\r\n\r\n";
        return http.send(head.getBytes(StandardCharsets.UTF_8));
    }
}
