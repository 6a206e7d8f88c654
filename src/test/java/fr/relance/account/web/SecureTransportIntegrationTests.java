package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.shell.BehindProxy;
import fr.relance.support.ServedTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.RealTokens;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.RawHttp.Answer;
import fr.relance.support.http.Server;
import fr.relance.support.http.TlsPort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.startup.Tomcat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What changes where the way to the application is encrypted, on a TLS port of the server itself and behind a proxy. */
@ServedTest
@SuppressWarnings("NullAway.Init")
class SecureTransportIntegrationTests {

    private static final String STRICT = "max-age=31536000; includeSubDomains";

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Autowired
    private SignedInPeople people;

    private Tomcat tomcat;
    private SignedInPerson camille;

    @BeforeEach
    void onePerson() {
        RealTokens.in(application);
        tomcat = Server.of(application);
        camille = people.newPerson();
    }

    @Test
    void overTlsBrowsersAreToldToStayThereAndCookiesToo(@TempDir Path directory) throws Exception {
        try (TlsPort tls = TlsPort.of(tomcat, directory)) {
            List<String> cookies = new ArrayList<>();
            HttpBrowser browser = new HttpBrowser(tls.http());
            Answer page = browser.get("/connexion");
            cookies.addAll(page.header("Set-Cookie"));
            Answer signedIn = browser.signIn(camille.email(), SignedInPeople.PASSWORD, true);
            cookies.addAll(signedIn.header("Set-Cookie"));

            assertThat(page.header("Strict-Transport-Security")).containsExactly(STRICT);
            assertThat(signedIn.header("Strict-Transport-Security")).containsExactly(STRICT);
            assertThat(signedIn.header("Location").get(0)).doesNotStartWith("http:");
            assertThat(tls.http().get("/favicon.svg", "localhost").header("Strict-Transport-Security"))
                    .containsExactly(STRICT);
            assertThat(tls.http().get("/", "evil.example").header("Strict-Transport-Security"))
                    .containsExactly(STRICT);
            assertThat(names(cookies))
                    .contains(
                            "JSESSIONID",
                            "__Host-relance-csrf",
                            "__Host-relance-appareil",
                            "__Host-relance-navigateur");
            assertThat(cookies)
                    .allSatisfy(
                            cookie -> assertThat(cookie).contains("; Secure").satisfies(this::isGuarded));
        }
    }

    @Test
    void inTheClearNeitherIsPossibleAndTheRestHolds() {
        HttpBrowser browser = new HttpBrowser(new RawHttp(port));
        Answer page = browser.get("/connexion");
        Answer signedIn = browser.signIn(camille.email(), SignedInPeople.PASSWORD, true);

        assertThat(page.header("Strict-Transport-Security")).isEmpty();
        assertThat(signedIn.header("Set-Cookie")).isNotEmpty().allSatisfy(this::isGuarded);
    }

    @Test
    void behindATrustedProxyTheBrowsersWayCounts() {
        try (BehindProxy trusting = BehindProxy.of(tomcat, "127.0.0.1")) {
            Answer page = forwarded();

            assertThat(trusting).isNotNull();
            assertThat(page.header("Strict-Transport-Security")).containsExactly(STRICT);
            assertThat(page.header("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("; Secure"));
            assertThat(names(page.header("Set-Cookie"))).contains("__Host-relance-csrf");
            assertThat(signInBehindTheProxy("https://localhost", "__Host-relance-csrf"))
                    .isEqualTo(302);
            assertThat(signInBehindTheProxy("http://localhost", "__Host-relance-csrf"))
                    .isEqualTo(403);
            assertThat(signInBehindTheProxy("https://localhost", "relance-csrf"))
                    .as("a name that other hosts may set")
                    .isEqualTo(403);
        }
    }

    @Test
    void nobodyElseCanClaimToBeAProxy() {
        assertThat(forwarded().header("Strict-Transport-Security")).isEmpty();
    }

    /** What becomes of a form that a browser says is of that origin, with its cookie under that name. */
    private int signInBehindTheProxy(String origin, String cookie) {
        Answer page = forwarded();
        HttpBrowser browser = new HttpBrowser(new RawHttp(port));
        String kept = page.header("Set-Cookie").stream()
                .filter(each -> each.startsWith("__Host-relance-csrf="))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^[^=]+=([^;]*).*$", "$1");
        browser.plant(cookie, kept);
        String token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
        List<String> head = List.of("X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.7", "Origin: " + origin);
        return browser.postFrom(head, token, "/connexion", "email", "a@exemple.fr", "password", "b")
                .status();
    }

    /** A neighbour in the same network is no proxy, though its address is private. */
    @Test
    void norWhereAnotherIsTrusted() {
        try (BehindProxy trusting = BehindProxy.of(tomcat, "10.0.0.5, 192.168.0.0/16")) {
            assertThat(trusting).isNotNull();
            assertThat(forwarded().header("Strict-Transport-Security")).isEmpty();
        }
    }

    private Answer forwarded() {
        return new RawHttp(port)
                .head(
                        "GET /connexion HTTP/1.1",
                        "Host: localhost",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-For: 203.0.113.7",
                        "Connection: close");
    }

    private void isGuarded(String cookie) {
        assertThat(cookie).contains("; HttpOnly", "; SameSite=Lax", "Path=/").doesNotContain("Domain=");
    }

    private static List<String> names(List<String> cookies) {
        return cookies.stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf('=')))
                .toList();
    }
}
