package fr.relance.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.ServedTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.Server;
import fr.relance.support.http.SlowClient;
import fr.relance.support.http.TlsPort;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Clients that send and read as slowly as they can, from several addresses, while somebody else opens their pages. */
@ServedTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:slow;DB_CLOSE_DELAY=-1",
            "relance.requests.head=2s",
            "relance.requests.grace=1s",
            "relance.requests.least-rate=4KB",
            "relance.requests.longest=5s",
            "relance.requests.at-once=2"
        })
@SuppressWarnings("NullAway.Init")
class SlowClientsIntegrationTests {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
    private static final String LENGTH = "Content-Length: 4000\r\n";

    /** Every way in which a body is sent, and is read or is not. */
    private static final List<String> BODIES = List.of(
            "POST /connexion" + HOST + FORM + LENGTH + "\r\nemail=",
            "POST /connexion" + HOST + FORM + CHUNKED + "\r\n4000\r\na",
            "POST /connexion" + HOST + "Content-Type: multipart/form-data; boundary=x\r\n" + LENGTH + "\r\n--x\r\n",
            "POST /api/v1/messages" + HOST + "Content-Type: application/json\r\n" + LENGTH + "\r\n{",
            "POST /rien" + HOST + "Content-Type: text/plain\r\n" + LENGTH + "\r\na",
            "GET /connexion" + HOST + LENGTH + "\r\na",
            "POST /connexion" + HOST + FORM + CHUNKED + "\r\n4000;aaa",
            "POST /connexion" + HOST + FORM + CHUNKED + "\r\n0\r\nX-A: ");

    private static final int ADDRESSES = 5;
    private static final int SLOW = 210;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Autowired
    private SignedInPeople people;

    private HttpBrowser browser;

    @BeforeEach
    void somebody() {
        SignedInPerson camille = people.newPerson();
        browser = new HttpBrowser(new RawHttp(port));
        browser.signIn(camille.email(), SignedInPeople.PASSWORD, false);
    }

    @Test
    void twoHundredSlowBodiesKeepNobodyElseWaiting() {
        Instant start = Instant.now();
        List<SlowClient> slow = IntStream.range(0, SLOW)
                .mapToObj(i -> begun(2 + i % ADDRESSES, port, BODIES.get(i % BODIES.size())))
                .toList();

        int pages = 0;
        Duration slowest = Duration.ZERO;
        while (!slow.stream().allMatch(SlowClient::isAnswered)
                && Duration.between(start, Instant.now()).toSeconds() < 20) {
            slow.stream().filter(client -> !client.isAnswered()).forEach(client -> client.send("a"));
            Instant asked = Instant.now();
            assertThat(browser.get("/").status()).isEqualTo(200);
            assertThat(browser.get("/actuator/health").status()).isEqualTo(200);
            Duration took = Duration.between(asked, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            pages++;
        }

        assertThat(pages).isGreaterThan(5);
        assertThat(slowest).isLessThan(Duration.ofSeconds(3));
        assertThat(slow).allSatisfy(client -> assertTooLate(client.rest()));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(12));
        slow.forEach(SlowClient::close);
    }

    @Test
    void whoeverFallsSilentIsToldSoAsWell() {
        try (SlowClient silent = begun(2, port, BODIES.get(0));
                SlowClient polite =
                        begun(3, port, "POST /connexion" + HOST + FORM + LENGTH + "Expect: 100-continue\r\n\r\n")) {
            assertTooLate(silent.rest());
            assertThat(polite.rest()).startsWith("HTTP/1.1 100").contains("HTTP/1.1 408");
        }
    }

    @Test
    void overTlsTheSameHolds(@TempDir Path directory) throws Exception {
        try (TlsPort tls = TlsPort.of(Server.of(application), directory)) {
            RawHttp.Answer answer =
                    tls.http().head("POST /connexion HTTP/1.1", "Host: localhost", "Content-Length: 4000");
            assertThat(answer.status()).isEqualTo(408);

            try (SlowClient halfAHandshake = begun(2, tls.http().port(), "\u0016\u0003\u0001")) {
                assertThat(halfAHandshake.isClosedWithin(6_000)).isTrue();
            }
        }
    }

    @Test
    void aSteadyBodyOnABadNetworkPasses() throws InterruptedException {
        String body = "_csrf=" + browser.token() + "&firstName=" + "a".repeat(40_000);
        try (SlowClient phone = begun(
                1,
                port,
                "POST /profil" + HOST + FORM + "Cookie: " + browser.cookieHeader() + "\r\nConnection: close\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n")) {
            for (int sent = 0; sent < body.length(); sent += 1_000) {
                phone.send(body.substring(sent, Math.min(body.length(), sent + 1_000)));
                Thread.sleep(40);
            }
            assertThat(phone.rest()).startsWith("HTTP/1.1 4").doesNotStartWith("HTTP/1.1 408");
        }
    }

    @Test
    void aHeadThatNeverEndsIsGivenUp() throws InterruptedException {
        List<SlowClient> slow = Stream.of("GET / HTTP/1.1\r\nX: ", "\r\n", "GET /connexion" + HOST + "\r\n")
                .map(start -> begun(2, port, start))
                .toList();
        for (int i = 0; i < 17; i++) {
            slow.get(0).send("a");
            slow.get(1).send("\r\n");
            slow.get(2).send("\r\n");
            Thread.sleep(200);
        }
        assertThat(slow.get(0).isClosedWithin(1)).isTrue();
        assertThat(slow.get(1).isClosedWithin(1)).isTrue();
        assertThat(slow.get(2).rest()).startsWith("HTTP/1.1 200");
        slow.forEach(SlowClient::close);
    }

    @Test
    void oneAddressHoldsSoManyConnectionsAndNoMore() throws InterruptedException {
        List<SlowClient> held = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            held.add(begun(
                    9, port, "POST /connexion" + HOST + FORM + "Content-Length: 30000\r\n\r\n" + "a".repeat(20_000)));
        }
        Thread.sleep(700);
        try (SlowClient oneMore = new SlowClient(9, port);
                SlowClient another = begun(10, port, "GET /connexion" + HOST + "Connection: close\r\n\r\n")) {
            assertThat(oneMore.isClosedWithin(2_000)).isTrue();
            assertThat(another.rest()).startsWith("HTTP/1.1 200");
        }
        held.forEach(SlowClient::close);
        Thread.sleep(500);
        try (SlowClient again = begun(9, port, "GET /connexion" + HOST + "Connection: close\r\n\r\n")) {
            assertThat(again.rest()).startsWith("HTTP/1.1 200");
        }
    }

    /** A school, a job centre: their browsers keep connections open for a while after each page. */
    @Test
    void whatBrowsersKeepOpenForLaterGivesWay() {
        String page = "GET /actuator/health" + HOST;
        List<SlowClient> idle = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            idle.add(begun(9, port, page + "\r\n"));
        }
        assertThat(idle)
                .allSatisfy(client -> assertThat(client.isAnsweredWithin(2_000)).isTrue());

        for (int i = 0; i < 80; i++) {
            try (SlowClient another = begun(9, port, page + "Connection: close\r\n\r\n")) {
                assertThat(another.rest()).startsWith("HTTP/1.1 200");
            }
        }
        assertThat(begun(9, port, page + "Connection: close\r\n\r\n").rest()).startsWith("HTTP/1.1 200");
        idle.forEach(SlowClient::close);
    }

    @Test
    void whoeverDoesNotReadIsCutOff() throws InterruptedException {
        String asset = browser.get("/").body().replaceAll("(?s).*?href=\"([^\"]*relance.css[^\"]*)\".*", "$1");
        List<SlowClient> readers = IntStream.range(0, 8)
                .mapToObj(i -> new SlowClient(2 + i / 2, port, 4096))
                .toList();
        readers.forEach(reader -> reader.send(("GET " + asset + HOST + "\r\n").repeat(200)));
        Thread.sleep(1_500);
        assertThat(busyThreads()).isGreaterThanOrEqualTo(8);
        assertThat(browser.get("/").status()).isEqualTo(200);

        Instant start = Instant.now();
        while (busyThreads() > 2 && Duration.between(start, Instant.now()).toSeconds() < 15) {
            Thread.sleep(100);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        readers.forEach(SlowClient::close);
    }

    /** At most two of one address at once: the others wait in turn, with bodies and without. */
    @Test
    void nobodyIsRefusedForAskingForManyThingsAtOnce() {
        String page = "GET /connexion" + HOST + "Connection: close\r\n\r\n";
        String form = "POST /connexion" + HOST + FORM + "Connection: close\r\nContent-Length: 3\r\n\r\na=b";
        List<SlowClient> many = IntStream.range(0, 60)
                .mapToObj(i -> begun(11, port, i % 3 == 0 ? form : page))
                .toList();

        for (int i = 0; i < many.size(); i++) {
            assertThat(many.get(i).rest()).startsWith(i % 3 == 0 ? "HTTP/1.1 403" : "HTTP/1.1 200");
        }
        many.forEach(SlowClient::close);
    }

    @Test
    void severalRequestsBehindOneAnotherAreAnsweredInTurn() {
        String twice = "POST /rien" + HOST + FORM + CHUNKED + "\r\n3\r\na=b\r\n0\r\n\r\n" + "GET /sw.js" + HOST
                + "Content-Length: 2\r\n\r\nab" + "GET /actuator/health" + HOST + "\r\n" + "POST /rien" + HOST + FORM
                + "Content-Length: 3\r\n\r\na=b";
        try (SlowClient client =
                begun(1, port, twice.repeat(3) + "GET /actuator/health" + HOST + "Connection: close\r\n\r\n")) {
            String answers = client.rest();
            List<String> statuses = Stream.of(answers.split("HTTP/1\\.1 "))
                    .skip(1)
                    .map(answer -> answer.substring(0, 3))
                    .toList();
            assertThat(statuses).hasSize(13);
            for (int i = 0; i < 3; i++) {
                assertThat(statuses.subList(4 * i + 1, 4 * i + 3)).containsExactly("200", "200");
                assertThat(statuses.get(4 * i))
                        .isEqualTo(statuses.get(4 * i + 3))
                        .isEqualTo("302");
            }
        }
    }

    private static SlowClient begun(int lastOfAddress, int port, String start) {
        SlowClient client = new SlowClient(lastOfAddress, port);
        client.send(start);
        return client;
    }

    private static void assertTooLate(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 408")
                .contains("Connection: close", "lang=\"fr\"", "Cet envoi a pris trop de temps")
                .doesNotContain("Tomcat", "Exception");
    }

    private int busyThreads() {
        AbstractProtocol<?> protocol =
                (AbstractProtocol<?>) Server.of(application).getConnector().getProtocolHandler();
        return ((ThreadPoolExecutor) protocol.getExecutor()).getActiveCount();
    }
}
