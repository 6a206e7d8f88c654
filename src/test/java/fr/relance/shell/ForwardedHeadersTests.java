package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.shell.server.RequestLimits;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

/** The proxies here are 10.0.0.5 and whoever is in 10.1.0.0/16. */
class ForwardedHeadersTests {

    private static final RequestLimits LIMITS = new RequestLimits(
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            DataSize.ofBytes(500),
            Duration.ofMinutes(5),
            DataSize.ofMegabytes(2),
            64,
            8,
            Duration.ofSeconds(10));

    private org.apache.coyote.Request wire;
    private Request request;

    @BeforeEach
    void somebodyAsks() {
        wire = new org.apache.coyote.Request();
        request = new Request(new Connector(), wire);
        wire.scheme().setString("http");
        wire.serverName().setString("relance.example");
        wire.setServerPort(8080);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "203.0.113.7:5678, 203.0.113.7",
        "[2001:db8::7]:443, 2001:db8:0:0:0:0:0:7",
        "2001:db8::7%eth0, 2001:db8:0:0:0:0:0:7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "'198.51.100.1, 203.0.113.7', 203.0.113.7",
        "'10.9.9.9, 203.0.113.7', 203.0.113.7",
        "'203.0.113.7, 10.1.2.3', 203.0.113.7",
        "'198.51.100.1, 203.0.113.7 ,10.1.2.3, 10.0.0.5', 203.0.113.7",
        "192.168.1.20, 192.168.1.20",
        "unknown, 10.0.0.5",
        "'203.0.113.7, unknown', 10.0.0.5",
        "'203.0.113.7, garbage, 10.1.2.3', 10.1.2.3",
        "'203.0.113.7,', 10.0.0.5",
        "'', 10.0.0.5"
    })
    void aTrustedProxySaysForWhomItAsks(String forwarded, String client) throws Exception {
        header("X-Forwarded-For", forwarded);

        pass("10.0.0.5");

        assertThat(request.getRemoteAddr()).isEqualTo(client);
        assertThat(request.getRemoteHost()).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneList() throws Exception {
        header("X-Forwarded-For", "198.51.100.1");
        header("x-forwarded-for", "203.0.113.7, 10.1.2.3");

        pass("10.0.0.5");

        assertThat(request.getRemoteAddr()).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "10.0.0.6", "192.168.1.1", "172.17.0.1", "169.254.0.1", "0:0:0:0:0:0:0:1", "203.0.113.9"})
    void nobodyElseIsBelievedAnything(String peer) throws Exception {
        headers();

        pass(peer);

        assertThat(request.getRemoteAddr()).isEqualTo(peer);
        assertThat(request.isSecure()).isFalse();
        assertThat(request.getScheme()).isEqualTo("http");
        assertThat(request.getServerName()).isEqualTo("relance.example");
        assertThat(request.getServerPort()).isEqualTo(8080);
        assertNothingIsLeft();
    }

    @Test
    void theWayTheNameAndThePortAreTheBrowsers() throws Exception {
        headers();

        pass("10.0.0.5");

        assertThat(request.isSecure()).isTrue();
        assertThat(request.getScheme()).isEqualTo("https");
        assertThat(request.getServerName()).isEqualTo("other.example");
        assertThat(request.getServerPort()).isEqualTo(8443);
        assertNothingIsLeft();
    }

    @Test
    void thatSomebodyElseSaysForWhomTheyAskIsToldOnce() throws Exception {
        try (Said said = new Said(ForwardedHeaders.class)) {
            ForwardedHeaders valve = valve();
            header("User-Agent", "Firefox");
            pass("192.168.1.1", valve);
            assertThat(said.lines()).isEmpty();
            for (int time = 0; time < 3; time++) {
                headers();
                pass("192.168.1.1", valve);
            }
            headers();
            pass("10.0.0.5", valve);

            assertThat(said.lines())
                    .singleElement()
                    .asString()
                    .contains("relance.proxies")
                    .doesNotContain("203.0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "server.forward-headers-strategy, native, '', true",
        "server.forward-headers-strategy, FRAMEWORK, '', true",
        "server.tomcat.remoteip.remote-ip-header, X-Real-IP, '', true",
        "server.forward-headers-strategy, none, '', false",
        "server.forward-headers-strategy, native, 10.0.0.5, false",
        "server.port, 8080, '', false"
    })
    void aStartSaysThatTheServersOwnWayHasNoEffect(String key, String value, String proxies, boolean told) {
        MockEnvironment environment = new MockEnvironment().withProperty(key, value);
        if (!proxies.isEmpty()) {
            environment.setProperty("relance.proxies", proxies);
        }
        try (Said said = new Said(ServerConfiguration.class)) {
            new ServerConfiguration(LIMITS, environment).customize(new TomcatServletWebServerFactory());

            assertThat(said.lines()).hasSize(told ? 1 : 0).allMatch(line -> line.contains("relance.proxies"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https, true, 443",
        "HTTPS, true, 443",
        "http, false, 80",
        "'https, http', false, 80",
        "gopher, false, 80"
    })
    void theWayIsEncryptedIfAllOfItIs(String protocol, boolean encrypted, int port) throws Exception {
        header("X-Forwarded-Proto", protocol);
        header("X-Forwarded-Port", "0x1F");

        pass("10.0.0.5");

        assertThat(request.isSecure()).isEqualTo(encrypted);
        assertThat(request.getServerPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({"'a b'", "'evil.example/x'", "'[::1'", "'a, b c'"})
    void aNameThatIsNoneChangesNothing(String host) throws Exception {
        header("X-Forwarded-Host", host);

        pass("10.0.0.5");

        assertThat(request.getServerName()).isEqualTo("relance.example");
    }

    private void headers() {
        header("X-Forwarded-For", "203.0.113.7");
        header("X-Forwarded-Proto", "https");
        header("X-Forwarded-Host", "other.example:8443");
        header("X-Forwarded-Port", "8443");
        header("X-Forwarded-Prefix", "//evil.example");
        header("X-Real-IP", "203.0.113.8");
        header("Forwarded", "for=203.0.113.9;proto=https");
        header("User-Agent", "Firefox");
    }

    private void header(String name, String value) {
        wire.getMimeHeaders().addValue(name).setString(value);
    }

    private void pass(String peer) throws Exception {
        pass(peer, valve());
    }

    private static ForwardedHeaders valve() {
        return new ForwardedHeaders(
                TrustedProxies.of(new MockEnvironment().withProperty("relance.proxies", "10.0.0.5, 10.1.0.0/16")));
    }

    private void pass(String peer, ForwardedHeaders valve) throws Exception {
        request.setRemoteAddr(peer);
        valve.setNext(new ValveBase(true) {
            @Override
            public void invoke(Request passed, Response response) {
                assertThat(passed).isSameAs(request);
            }
        });
        valve.invoke(request, new Response(new org.apache.coyote.Response()));
    }

    private void assertNothingIsLeft() {
        assertThat(List.copyOf(java.util.Collections.list(request.getHeaderNames())))
                .containsExactly("User-Agent");
    }
}
