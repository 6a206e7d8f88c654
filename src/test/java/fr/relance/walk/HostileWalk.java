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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Sends hostile requests to the server as somebody signed in, and looks at what comes of each. */
final class HostileWalk {

    private static final Pattern INSIDES = Pattern.compile(
            "\\b(java|jakarta|org\\.(springframework|hibernate|apache|h2|thymeleaf)"
                    + "|fr\\.relance|tools\\.jackson)\\.[a-z]+\\.|Exception\\b|\\n\\s+at [a-z]|Whitelabel|Apache Tomcat");
    private static final int MANY_FAULTS = 20;
    private static final int CHANGES_OF_ONE = 3;
    private static final int MANY_RECORDS = 40;

    private final List<Line> lines = RouteTable.lines();
    private final Map<Line, Ask> asks = new HashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final WebApplicationContext application;
    private final JdbcTemplate jdbc;
    private final RawHttp http;
    private final HostileRequests requests;
    private final SignedInPerson owner;
    private final SignedInPerson other;
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
        this.requests = new HostileRequests(seed);
        this.owner = people.newPerson();
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
        Line line = lines.get(Math.floorMod(requests.random(number).nextInt(), lines.size()));
        HostileRequest request = requests.of(number, line, ask(line), browser.token());
        Rows before = rows;
        long start = System.nanoTime();
        Answer answer = http.send(request.bytes(browser.cookieHeader()));
        long millis = (System.nanoTime() - start) / 1_000_000;
        slowest = Math.max(slowest, millis);
        statuses.merge(answer.status(), 1, Integer::sum);
        List<String> wrong = new ArrayList<>(wrong(answer, millis));
        Rows after = Rows.of(jdbc);
        if (!before.equals(after)) {
            wrong.addAll(changed(request, answer, before, after));
            rows = after;
            forget(line);
        }
        if (answer.status() == 302 && answer.header("Location").toString().contains("/connexion")) {
            signIn();
            rows = Rows.of(jdbc);
        }
        if (!wrong.isEmpty()) {
            faults.add("no. " + number + ", " + request.how() + " of " + line + " → " + answer.status() + " " + wrong
                    + "\n" + request.curl() + "\n");
        }
    }

    private static List<String> wrong(Answer answer, long millis) {
        List<String> wrong = new ArrayList<>();
        // RFC 9112, 6.1: what is encoded in an unknown way is answered so, by the server itself.
        boolean unknownEncoding = answer.status() == 501;
        if (answer.status() == 0 || (answer.status() >= 500 && !unknownEncoding)) {
            wrong.add("is no answer");
        }
        if (INSIDES.matcher(answer.body()).find()) {
            wrong.add("tells of its insides: " + answer.body());
        }
        boolean page = answer.header("Content-Type").toString().contains("text/html");
        if (answer.status() >= 400
                && page
                && answer.body().contains("<title")
                && !answer.body().contains("lang=\"fr\"")) {
            wrong.add("is not in French: " + answer.body());
        }
        if (answer.headers().stream().anyMatch(header -> header.startsWith("X-Injected"))) {
            wrong.add("has a header of ours");
        }
        if (answer.header("Location").stream().anyMatch(HostileWalk::leadsElsewhere)) {
            wrong.add("leads elsewhere: " + answer.header("Location"));
        }
        if (millis > Long.getLong("relance.hostile.millis", 10_000)) {
            wrong.add("took " + millis + " ms");
        }
        return wrong;
    }

    private static boolean leadsElsewhere(String location) {
        return !location.matches("(http://localhost(:\\d+)?)?/([^/\\\\].*)?");
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

    private void signIn() {
        Answer signedIn = browser.signIn(owner.email(), SignedInPeople.PASSWORD, false);
        if (!signedIn.header("Location").toString().matches("\\[[^?]*/(\\?continue)?]")) {
            throw new AssertionError("Not signed in: " + signedIn.status() + " " + signedIn.header("Location"));
        }
        browser.get("/profil");
    }
}
