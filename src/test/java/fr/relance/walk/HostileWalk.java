package fr.relance.walk;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import fr.relance.support.browser.EmptyTables;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.RawHttp.Answer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Sends hostile requests to the server as somebody signed in, and looks at what comes of each. */
final class HostileWalk {

    private static final int MANY_FAULTS = 20;
    private static final int CHANGES_OF_ONE = 3;
    private static final int MANY_RECORDS = 40;
    private static final OffsetDateTime NEVER_OVER = OffsetDateTime.of(2200, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final List<Line> lines = RouteTable.lines();
    private final Map<Line, Ask> asks = new HashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final WebApplicationContext application;
    private final JdbcTemplate jdbc;
    private final RawHttp http;
    private final long seed;
    private final SignedInPerson owner;
    private final SignedInPerson other;
    private final @Nullable String passwordHash;
    private final Holdings holdings;
    private final HttpBrowser browser;
    private Rows rows;
    private int changes;
    private int recorded;
    private long slowest;

    HostileWalk(WebApplicationContext application, int port, long seed) {
        this.application = application;
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        SignedInPeople people = application.getBean(SignedInPeople.class);
        MockMvcTester mvc = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        this.jdbc = application.getBean(JdbcTemplate.class);
        this.http = new RawHttp(port);
        this.seed = seed;
        this.owner = people.newPerson();
        this.passwordHash = jdbc.queryForObject(
                "select password_hash from account where id = ?",
                String.class,
                owner.owner().value());
        this.other = people.newPerson("Nadia", "Benali");
        this.holdings = new Holdings(application, new Visitor(mvc, owner));
        this.browser = new HttpBrowser(http);
        Holdings others = new Holdings(application, new Visitor(mvc, other), "Autrui");
        others.recorded();
        others.template();
        signIn();
        this.rows = Rows.of(jdbc);
    }

    /** What went wrong, each with the number of its request and the way to send it again; stops when it is too much. */
    List<String> send(int from, int count) {
        for (int number = from; number < from + count && faults.size() < MANY_FAULTS; number++) {
            send(number);
        }
        return faults;
    }

    /** How many answers had which status, and how long the slowest took. */
    String figures() {
        return "statuses " + statuses + ", slowest " + slowest + " ms";
    }

    private void send(int number) {
        Random random = HostileRequests.random(seed, number);
        Line line = lines.get(random.nextInt(lines.size()));
        HostileRequest request = HostileRequests.of(random, line, ask(line), browser.token());
        Rows before = rows;
        long start = System.nanoTime();
        Answer answer = http.send(request.bytes(browser.cookieHeader()));
        long millis = (System.nanoTime() - start) / 1_000_000;
        slowest = Math.max(slowest, millis);
        statuses.merge(answer.status(), 1, Integer::sum);
        List<String> wrong = new ArrayList<>(HostileAnswer.faults(answer, millis));
        Rows after = Rows.of(jdbc);
        if (!before.equals(after)) {
            wrong.addAll(changed(request, answer, before, after));
            rows = after;
            forget(line);
        }
        signInAgain(answer);
        if (!wrong.isEmpty()) {
            faults.add("no. " + number + ", " + request.how() + " of " + line + " → " + answer.status() + " " + wrong
                    + "\n" + request.curl() + "\n");
        }
    }

    private List<String> changed(HostileRequest request, Answer answer, Rows before, Rows after) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() >= 400 || !request.method().equals("POST")) {
            wrong.add("changed though it was refused: " + before.changesTo(after));
        }
        String others = before.of(other.owner()).changesTo(after.of(other.owner()));
        if (!others.isEmpty()) {
            wrong.add("changed what is another's: " + others);
        }
        return wrong;
    }

    private Ask ask(Line line) {
        Ask known = asks.get(line);
        return known != null ? known : fresh(line);
    }

    private Ask fresh(Line line) {
        if (++recorded > MANY_RECORDS) {
            recorded = 0;
            asks.clear();
            jdbc.update(
                    "delete from job_application where owner_id = ?",
                    owner.owner().value());
            jdbc.update(
                    "delete from account where id not in (?, ?)",
                    owner.owner().value(),
                    other.owner().value());
        }
        keepIn();
        Ask ask = line.ask().apply(holdings);
        asks.put(line, ask);
        rows = Rows.of(jdbc);
        return ask;
    }

    /** What was changed is made anew, though not each time: that takes longer than the requests. Of templates there is one at a time. */
    private void forget(Line line) {
        if (++changes % CHANGES_OF_ONE == 0) {
            asks.remove(line);
        }
        asks.values().removeIf(ask -> ask.path().startsWith("/modeles"));
    }

    private void signInAgain(Answer answer) {
        boolean out =
                answer.status() == 302 && answer.header("Location").toString().contains("/connexion");
        boolean in = answer.header("Set-Cookie").toString().contains("relance-navigateur");
        if (out || in) {
            signIn();
            rows = Rows.of(jdbc);
        }
    }

    /** Whatever was sent may have changed how the owner signs in, or signed out who makes what the lines need. */
    private void keepIn() {
        jdbc.update(
                "update account set email = ?, email_normalised = ?, password_hash = ? where id = ?",
                owner.email(),
                owner.email(),
                passwordHash,
                owner.owner().value());
        jdbc.update("""
                merge into device (id, owner_id, label, created_at, last_seen_at)
                values (?, ?, 'Essai', ?, ?)""", owner.device(), owner.owner().value(), NEVER_OVER, NEVER_OVER);
    }

    private void signIn() {
        keepIn();
        Answer signedIn = browser.signIn(owner.email(), SignedInPeople.PASSWORD, false);
        if (!signedIn.header("Location").toString().matches("\\[[^?]*/(\\?continue)?]")) {
            throw new AssertionError("Not signed in: " + signedIn.status() + " " + signedIn.header("Location"));
        }
        browser.get("/profil");
    }
}
