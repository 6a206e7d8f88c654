package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import fr.relance.account.SignUp;
import fr.relance.kernel.Gender;
import fr.relance.support.ServedTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import fr.relance.support.browser.EmptyTables;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** A whole walk through the application, accepted and refused, over HTTP: nothing that anybody typed is in its log. */
@ServedTest
@SuppressWarnings("NullAway.Init")
class LogsIntegrationTests {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger OURS = (Logger) LoggerFactory.getLogger("fr.relance");
    private static final int CONNECTIONS = 20;
    private static final String EMAIL = "camille.zorglubine@exemple.fr";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SignedInPeople people;

    @LocalServerPort
    private int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private @Nullable Level before;
    private HttpBrowser browser;
    private Holdings holdings;

    @BeforeEach
    void listen() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        before = ROOT.getLevel();
        ROOT.setLevel(Level.INFO);
        OURS.setLevel(Level.DEBUG);
        log.start();
        ROOT.addAppender(log);
        MockMvcTester mvc = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        SignUp command =
                new SignUp("Camille", Holdings.MARK, EMAIL, SignedInPeople.PASSWORD, "01 23 45 67 89", Gender.UNSAID);
        SignedInPerson camille = people.newPerson(command);
        holdings = new Holdings(application, new Visitor(mvc, camille));
        browser = new HttpBrowser(new RawHttp(port));
    }

    @AfterEach
    void stopListening() {
        ROOT.detachAppender(log);
        ROOT.setLevel(before);
        OURS.setLevel(null);
    }

    @Test
    void nothingThatWasTypedIsInTheLog() {
        browser.signIn("inconnu." + EMAIL, "Zorglubine", true);
        browser.signIn(EMAIL, "Zorglubine", true);
        browser.signIn(EMAIL, SignedInPeople.PASSWORD, true);
        for (Line line : RouteTable.lines()) {
            Ask ask = line.ask().apply(holdings);
            send(line, ask);
            send(line, refused(ask));
            send(line, new Ask(ask.path().replaceFirst("[0-9a-f-]{36}", Holdings.MARK), ask.fields(), ask.json()));
        }
        unreadable();
        muchMoreThanWasSaid();

        assertThat(log.list.stream().map(LogsIntegrationTests::text).filter(LogsIntegrationTests::tells))
                .isEmpty();
        assertThat(log.list).as("the log was heard at all").isNotEmpty();
    }

    private void send(Line line, Ask ask) {
        if (ask.json() != null) {
            raw("POST " + ask.path(), "application/json", ask.json());
            raw("POST " + ask.path(), "application/json", "{\"phrase\": Zorglubine");
        } else if (line.changes()) {
            List<String> flat = new ArrayList<>();
            ask.fields()
                    .forEach((field, values) -> values.forEach(each -> {
                        if (!field.equals("_csrf")) {
                            flat.addAll(List.of(field, each));
                        }
                    }));
            browser.post(ask.path(), flat.toArray(String[]::new));
        } else {
            browser.get(ask.address().toString());
        }
    }

    /** Fields and parts that the server itself cannot read. */
    private void unreadable() {
        browser.get("/candidatures?q=Zorglubine%zz");
        browser.get("/candidatures?q=Zorglubine%ff&Zorglubine=%ff");
        browser.get("/candidatures/Zorglubine/../x;Zorglubine=1//");
        browser.get("/Zorglubine%2f..%2f");
        browser.get("/Zorglubine../x");
        raw(
                "POST /profil",
                "application/x-www-form-urlencoded",
                "lastName=Zorglubine%zz&=Zorglubine&_csrf=" + browser.token());
        raw("POST /profil", "multipart/form-data", "Zorglubine");
        raw("GET /profil", "multipart/form-data; boundary=", "Zorglubine");
        raw("POST /profil", "application/xml; a=Zorglubine", "<Zorglubine");
        raw("POST /webauthn/register/options", "application/json", "{\"Zorglubine\": -x");
        raw("ZORGLUBINE /profil", "text/plain", "Zorglubine");
    }

    /** The rest of a body is read as the next head. Each connection has a reader of its own, that complains aloud once. */
    private void muchMoreThanWasSaid() {
        byte[] sent = ("GET /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\n"
                        + "xemail=zorglubine%40exemple.fr&password=Zorglubine HTTP/1.1\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        IntStream.range(0, CONNECTIONS)
                .parallel()
                .forEach(each ->
                        assertThat(new RawHttp(port).send(sent).status()).isEqualTo(200));
        for (String cookie : List.of("a=\u0001Zorglubine", "Zorglubine; =;", "a=\"Zorglubine", "Zorglubine\\=é")) {
            new RawHttp(port)
                    .head("GET /connexion HTTP/1.1", "Host: localhost", "Connection: close", "Cookie: " + cookie);
        }
    }

    private void raw(String line, String type, String body) {
        String head = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-CSRF-TOKEN: " + browser.token()
                + "\r\nCookie: " + browser.cookieHeader() + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
        new RawHttp(port).send((head + body).getBytes(StandardCharsets.UTF_8));
    }

    private static Ask refused(Ask ask) {
        Ask refused = ask;
        for (String field : ask.fields().keySet()) {
            refused = refused.with(field, Holdings.MARK + " ".repeat(3) + "é".repeat(6_000));
        }
        return refused;
    }

    private static boolean tells(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("zorglub") || lower.contains("exemple.fr") || lower.contains("01 23 45 67");
    }

    private static String text(ILoggingEvent event) {
        StringBuilder text =
                new StringBuilder(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            text.append(" | ").append(cause.getClassName()).append(": ").append(cause.getMessage());
        }
        return text.toString();
    }
}
