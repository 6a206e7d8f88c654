package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import fr.relance.support.browser.EmptyTables;
import fr.relance.walk.Line.Reach;
import fr.relance.walk.Walker.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A form about what belongs to somebody else, what nobody knows or what its owner deleted in another tab: 404 each time, word for word
 * alike, and what was typed stands on the page.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class KeptInputIntegrationTests {

    private static final String WORDS = "Des mots <b>à moi</b> & « à personne d’autre »,\nsur deux lignes.";
    private static final String FEW = "EDF & fils";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** In a field of their own, as a form may have it or not: the page keeps what came, whatever it was for. */
    private static final Map<String, String> TYPED = Map.of("motsEntiers", WORDS, "motsBrefs", FEW);

    private static final List<String> SECRETS =
            List.of("password", "current", "secret", "credential", "token", "newPassword", "key");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private SignedInPeople people;

    private SignedInPerson owner;
    private SignedInPerson stranger;
    private Holdings holdings;
    private Walker walker;

    @BeforeAll
    void twoPeople() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        owner = people.newPerson();
        stranger = people.newPerson("Nadia", "Benali");
        holdings = new Holdings(application, new Visitor(mvc, owner));
        walker = new Walker(mvc);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatWasTypedIsKeptWithoutAWordAboutWhoseTheIdIs(Line line) {
        Ask ask = typed(line.ask().apply(holdings));
        Rows before = Rows.of(jdbc);

        Answer foreign = walker.ask("POST", ask, stranger);
        Answer unknown = walker.ask("POST", withOtherIds(ask), stranger);

        assertKept(foreign);
        assertKept(unknown);
        assertThat(withoutIds(foreign)).isEqualTo(withoutIds(unknown));
        assertThat(before.changesTo(Rows.of(jdbc))).isEmpty();

        if (!ask.path().startsWith("/profil")) {
            assertKeptOfWhatIsDeleted(ask, main(foreign));
        }
    }

    private void assertKeptOfWhatIsDeleted(Ask ask, String foreign) {
        jdbc.update("update " + table(ask.path()) + " set deleted_at = current_timestamp");
        Rows gone = Rows.of(jdbc);

        Answer deleted = walker.ask("POST", ask, owner);

        if (deleted.status() == 404) {
            assertKept(deleted);
            assertThat(main(deleted)).isEqualTo(foreign);
            assertThat(gone.changesTo(Rows.of(jdbc))).isEmpty();
        } else {
            assertThat(ask.path()).as("what may be done to what is deleted").matches(".*/(supprimer|retablir|annuler)");
            assertThat(deleted.status()).isEqualTo(302);
        }
    }

    /** Where the row is that an address names, or that of the candidature to which it belongs. */
    private static String table(String path) {
        if (path.startsWith("/personnes")) {
            return "contact";
        }
        if (path.startsWith("/courriers")) {
            return "received_mail";
        }
        if (path.startsWith("/modeles")) {
            return "message_template";
        }
        return path.startsWith("/entretiens/") && !path.startsWith("/entretiens/nouveau")
                ? "announced_fact"
                : "job_application";
    }

    @ParameterizedTest
    @MethodSource("forms")
    void scriptsAreToldAsLittleAsEver(Line line) {
        Ask ask = typed(line.ask().apply(holdings));

        Answer answer = walker.askInTheBackground("POST", ask, stranger);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas").doesNotContain("EDF");
    }

    static Stream<Line> forms() {
        return RouteTable.lines().stream().filter(line -> line.changes() && line.reach() == Reach.NAMED);
    }

    private static void assertKept(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        List<String> shown = page.select("main textarea[readonly]").stream()
                .map(Element::wholeText)
                .toList();
        assertThat(shown).anyMatch(text -> text.strip().equals(WORDS));
        assertThat(shown).anyMatch(text -> text.lines().anyMatch(FEW::equals));
        assertThat(page.select("main b")).isEmpty();
        SECRETS.forEach(secret -> assertThat(answer.body()).doesNotContain("mot de passe de " + secret));
        assertThat(page.select("input[name=_csrf]"))
                .hasSizeLessThanOrEqualTo(page.select("form[method=post]").size());
    }

    /** The main part, without what names the id or the token of the form. */
    private static String main(Answer answer) {
        Document page = Jsoup.parse(answer.body());
        page.select("input[name=_csrf]").remove();
        return ID.matcher(page.select("main").outerHtml()).replaceAll("…");
    }

    private static String withoutIds(Answer answer) {
        Document page = Jsoup.parse(answer.body());
        page.select("input[name=_csrf], script, meta[name=_csrf]").remove();
        return ID.matcher(page.outerHtml()).replaceAll("…");
    }

    private static Ask typed(Ask ask) {
        Ask typed = ask.with(TYPED);
        for (String secret : SECRETS) {
            typed = typed.with(secret, "mot de passe de " + secret);
        }
        Map<String, List<String>> unmarked = new LinkedHashMap<>();
        typed.fields()
                .forEach((field, values) -> unmarked.put(
                        field,
                        values.stream()
                                .map(each -> each.replace(Holdings.MARK, "Dupont"))
                                .toList()));
        return new Ask(typed.path(), unmarked, null);
    }

    /** Ids that name nothing at all, in the address and in the fields. */
    private static Ask withOtherIds(Ask ask) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        ask.fields()
                .forEach((field, values) -> fields.put(
                        field,
                        values.stream().map(KeptInputIntegrationTests::other).toList()));
        return new Ask(other(ask.path()), fields, null);
    }

    private static String other(String text) {
        return ID.matcher(text).replaceAll(match -> UUID.randomUUID().toString());
    }
}
