package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.shell.BehindProxy;
import fr.relance.support.ServedTest;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.RawHttp.Answer;
import fr.relance.support.http.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Against the server itself, byte by byte: pages are served under the application's own names alone (DNS rebinding). */
@ServedTest
@SuppressWarnings("NullAway.Init")
class HostCheckIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext application;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:8080", "[::1]", "[::1]:443"})
    void thisMachinesOwnNamesAreAnswered(String host) {
        assertThat(http.get("/connexion", host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "evil.localhost",
                "localhost@evil.example",
                "127.0.0.1.evil.example",
                "0.0.0.0",
                "127.1",
                "2130706433",
                "192.168.1.20:8080",
                "[::ffff:127.0.0.1]",
                "localhost.",
                "",
                "localhost,evil.example",
                "localhost evil.example"
            })
    void noOtherNameIs(String host) {
        assertRefused(http.get("/connexion", host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/favicon.svg", "/assets/x.css", "/api/v1/tone", "/error", "/rien", "/deconnexion", "/%2e"})
    void whateverIsAskedFor(String path) {
        assertRefused(http.get(path, "evil.example"));
    }

    @Test
    void theRefusalSaysWhatToSetAndNamesNobody() {
        Answer refusal = http.get("/connexion", "evil.example");

        assertThat(refusal.status()).isEqualTo(421);
        assertThat(refusal.body())
                .contains("relance.site.address", "relance.site.other-hosts")
                .doesNotContain("evil");
        assertThat(refusal.header("Content-Type")).containsExactly("text/plain;charset=UTF-8");
        assertThat(refusal.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(refusal.header("Set-Cookie")).isEmpty();
    }

    @Test
    void severalNamesAtOnceAreRefused() {
        assertRefused(
                http.head("GET /connexion HTTP/1.1", "Host: localhost", "Host: evil.example", "Connection: close"));
        assertRefused(
                http.head("GET /connexion HTTP/1.1", "Host: evil.example", "Host: localhost", "Connection: close"));
    }

    @Test
    void aNameInTheRequestLineCountsAsWell() {
        assertRefused(http.head("GET http://evil.example/connexion HTTP/1.1", "Host: localhost", "Connection: close"));
        assertRefused(
                http.head("GET http://evil.example/connexion HTTP/1.1", "Host: evil.example", "Connection: close"));
        assertThat(http.head("GET http://localhost/connexion HTTP/1.1", "Host: localhost", "Connection: close")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRequestWithoutANameIsRefused() {
        assertRefused(http.head("GET /connexion HTTP/1.1", "Connection: close"));
    }

    @Test
    void aProxysHeaderOpensNothing() {
        assertRefused(forwarded("evil.example", "localhost"));
        assertThat(forwarded("localhost", "evil.example").status()).isEqualTo(200);
    }

    /** A page at evil.example that leads to this machine may send its own host any header that it likes. */
    @Test
    void norWhereAProxyIsTrusted() {
        try (BehindProxy trusting = BehindProxy.of(Server.of(application), "127.0.0.1")) {
            assertThat(trusting).isNotNull();
            assertRefused(forwarded("evil.example", "localhost"));
            assertRefused(forwarded("localhost", "evil.example"));
        }
    }

    private Answer forwarded(String host, String forwardedHost) {
        return http.head(
                "GET /connexion HTTP/1.1",
                "Host: " + host,
                "X-Forwarded-Host: " + forwardedHost,
                "X-Forwarded-For: 127.0.0.1",
                "Forwarded: host=" + forwardedHost,
                "Connection: close");
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isIn(400, 421);
        assertThat(answer.body()).doesNotContain("<form", "Exception", "Apache Tomcat");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
