package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import fr.relance.support.ServedTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import fr.relance.support.browser.EmptyTables;
import fr.relance.support.browser.RealTokens;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.RawHttp.Answer;
import fr.relance.support.http.Server;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Over HTTP, through all routes: nobody who is not signed in has a session, and nothing is kept of what they ask. */
@ServedTest
@SuppressWarnings("NullAway.Init")
class GuestsCostNothingIntegrationTests {

    /** Whoever is answered there is signed in. */
    private static final Set<String> SIGNING_IN = Set.of("POST /connexion", "POST /inscription/{secret}");

    private static final int MANY = 1_000;
    private static final int LONG = 12_000;
    private static final long LITTLE = 16L << 20;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Autowired
    private SignedInPeople people;

    @LocalServerPort
    private int port;

    private RawHttp http;

    @BeforeEach
    void start() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        http = new RawHttp(port);
    }

    @Test
    void noRouteBeginsASessionForAGuest() {
        MockMvcTester mvc = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        Holdings holdings = new Holdings(application, new Visitor(mvc, people.newPerson()));
        List<String> costly = new ArrayList<>();
        Set<String> signedIn = new TreeSet<>();

        for (Line line : RouteTable.lines()) {
            Ask ask = line.ask().apply(holdings);
            RealTokens.in(application);
            long before = Server.sessions(application);
            ask(line, ask);
            if (Server.sessions(application) > before) {
                (SIGNING_IN.contains(line.route()) ? signedIn : costly).add(line.route());
            }
        }

        assertThat(costly).isEmpty();
        assertThat(signedIn).as("sessions are counted at all").isEqualTo(new TreeSet<>(SIGNING_IN));
    }

    @Test
    void whatIsNoRouteBeginsNoneEither() {
        RealTokens.in(application);
        long before = Server.sessions(application);

        for (String path :
                List.of("/nulle-part", "/connexion/fournisseur/inconnu", "/error", "/actuator/env", "/%2e/x")) {
            HttpBrowser guest = guest();
            guest.get(path);
            guest.post(path, "a", "b");
            guest.get("/connexion?error");
        }

        assertThat(Server.sessions(application)).isEqualTo(before);
    }

    @Test
    void thousandsOfLongAddressesLeaveNothingBehind() {
        people.newPerson();
        String path = "/profil?x=" + "y".repeat(LONG);
        http.get(path, "localhost");
        long sessions = Server.sessions(application);
        long before = used();

        for (int i = 0; i < MANY; i++) {
            Answer answer = http.get(path + i, "localhost");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.headers().toString()).hasSizeLessThan(3_000);
        }

        assertThat(Server.sessions(application)).isEqualTo(sessions);
        assertThat(used() - before).as("bytes that stay").isLessThan(LITTLE);
    }

    private void ask(Line line, Ask ask) {
        if (ask.json() != null) {
            byte[] body = ask.json().getBytes(StandardCharsets.UTF_8);
            http.send(("POST " + ask.path() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n"
                            + ask.json())
                    .getBytes(StandardCharsets.UTF_8));
            return;
        }
        guest().get(ask.address().toString());
        List<String> flat = new ArrayList<>();
        ask.fields()
                .forEach((field, values) -> values.stream()
                        .filter(each -> !field.equals("_csrf"))
                        .forEach(each -> flat.addAll(List.of(field, each))));
        guest().postFrom(List.of(), "", ask.path(), flat.toArray(String[]::new));
        if (line.changes()) {
            guest().post(ask.path(), flat.toArray(String[]::new));
        }
    }

    /** Somebody new, who has opened the sign-in page and so has a token. */
    private HttpBrowser guest() {
        HttpBrowser guest = new HttpBrowser(http);
        guest.get("/connexion");
        return guest;
    }

    private static long used() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
