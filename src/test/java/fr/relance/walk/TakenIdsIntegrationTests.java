package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import fr.relance.support.browser.EmptyTables;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A form for something new whose id is taken: nothing is overwritten, nothing typed is lost, and sent again it makes what it should. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TakenIdsIntegrationTests {

    private static final String WORDS = "Des mots à moi, que personne d’autre n’a écrits.";

    private static final List<Arguments> FORMS = List.of(
            of(
                    "job_application",
                    "id",
                    "post.notes",
                    "post.company",
                    mine -> mine.form("/candidatures/nouvelle")
                            .with("post.company", "A", "post.position", "b", "post.notes", WORDS)),
            of(
                    "contact",
                    "id",
                    "person.role",
                    "person.role",
                    mine -> mine.form(below(mine, "/personnes/nouvelle"))
                            .with("person.lastName", "C", "person.role", WORDS)),
            of(
                    "announced_fact",
                    "freshId",
                    "needs",
                    "post.company",
                    mine -> mine.form("/entretiens/nouveau")
                            .with(
                                    "post.company",
                                    "A",
                                    "post.position",
                                    "b",
                                    "day",
                                    "2026-03-02",
                                    "time",
                                    "10:00",
                                    "needs",
                                    WORDS)),
            of(
                    "received_mail",
                    "freshId",
                    "text",
                    "text",
                    mine -> mine.form(below(mine, "/courriers/nouveau")).with("text", WORDS)),
            of(
                    "announced_fact",
                    "freshId",
                    "announced.words",
                    "announced.words",
                    mine -> mine.form(below(mine, "/nouvelle-date"))
                            .with("announced.words", "Réponse d’ici le 17 mars, et pas avant, nous écrit-on.")),
            of(
                    "message_template",
                    "id",
                    "body",
                    "",
                    mine -> mine.form("/modeles/nouveau").with("name", "N", "subject", "S", "body", WORDS)));

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private SignedInPeople people;

    private SignedInPerson his;
    private SignedInPerson hers;
    private Holdings owners;
    private Holdings mine;

    @BeforeEach
    void twoPeople() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        his = people.newPerson();
        hers = people.newPerson("Nadia", "Benali");
        owners = new Holdings(application, new Visitor(mvc, his));
        mine = new Holdings(application, new Visitor(mvc, hers), "Dupont");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anotherPersonsIdKeepsTheInputAndSendingAgainWorks(
            String table, String id, String field, String changed, Function<Holdings, Ask> form) {
        Ask his = form.apply(owners);
        assertThat(sent(owners, his).status()).isEqualTo(302);
        Ask ask = form.apply(mine).with(id, his.first(id));
        Rows before = Rows.of(jdbc);

        Page answer = sent(mine, ask);

        assertTaken(answer, ask, id, field);
        assertThat(before.changesTo(Rows.of(jdbc))).isEmpty();
        assertSendingAgainAddsOne(table, answer, ask);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSameFormTwiceIsOneAndAnotherTextUnderItsIdIsNotLost(
            String table, String id, String field, String changed, Function<Holdings, Ask> form) {
        Ask ask = form.apply(mine);
        Page first = sent(mine, ask);
        Page second = sent(mine, ask);
        assertThat(first.status()).isEqualTo(302);
        assertThat(second.status()).isEqualTo(302);
        assertThat(second.location()).isEqualTo(first.location());

        if (table.equals("message_template")) {
            return; // What is there takes the correction over.
        }
        Ask other = ask.with(changed, ask.first(changed) + " Et autre chose.");
        Rows before = Rows.of(jdbc);
        Page answer = sent(mine, other);
        assertTaken(answer, other, id, field);
        assertThat(before.changesTo(Rows.of(jdbc))).isEmpty();
        assertSendingAgainAddsOne(table, answer, other);
    }

    static Stream<Arguments> forms() {
        return FORMS.stream();
    }

    private static void assertTaken(Page answer, Ask ask, String id, String field) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Ce formulaire a déjà servi");
        assertThat(answer.document().select("main textarea[readonly]").eachText())
                .anyMatch(text -> text.equals(ask.first(field)));
        assertThat(answer.form(ask.path()).fields()).doesNotContainEntry(id, ask.first(id));
    }

    private void assertSendingAgainAddsOne(String table, Page answer, Ask ask) {
        int kept = count(table);
        Page saved = mine.visitor().send(answer.form(ask.path()));
        assertThat(saved.status()).isEqualTo(302);
        assertThat(count(table)).isEqualTo(kept + 1);
    }

    private int count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Integer.class));
    }

    private static Page sent(Holdings who, Ask ask) {
        return who.visitor()
                .post(
                        ask.path(),
                        ask.fields().entrySet().stream()
                                .flatMap(field ->
                                        field.getValue().stream().flatMap(value -> Stream.of(field.getKey(), value)))
                                .toArray(String[]::new));
    }

    private static String below(Holdings mine, String further) {
        return "/candidatures/" + mine.jobApplication() + further;
    }

    private static Arguments of(String table, String id, String field, String changed, Function<Holdings, Ask> form) {
        return Arguments.of(table, id, field, changed, form);
    }
}
