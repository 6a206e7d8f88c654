package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import fr.relance.support.browser.EmptyTables;
import fr.relance.walk.Walker.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody puts the ids of what is another's into the fields of their own forms: it is neither shown, nor changed, nor tied to theirs. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ForeignIdsIntegrationTests {

    private static final List<Arguments> CASES = List.of(
            of(
                    "a candidature to be made anew",
                    (his, mine) -> mine.form("/candidatures/nouvelle")
                            .with(
                                    "post.company",
                                    "A",
                                    "post.position",
                                    "b",
                                    "id",
                                    his.jobApplication().toString())),
            of(
                    "an entretien to be recorded anew",
                    (his, mine) -> mine.form("/entretiens/nouveau")
                            .with("post.company", "A", "post.position", "b")
                            .with("freshId", his.recorded().interview().toString())),
            of(
                    "a candidature as an entretien's fresh id",
                    (his, mine) -> mine.form("/entretiens/nouveau")
                            .with("post.company", "A", "post.position", "b")
                            .with("freshId", his.jobApplication().toString())),
            of(
                    "a person as an entretien's fresh id",
                    (his, mine) -> mine.form("/entretiens/nouveau")
                            .with("post.company", "A", "post.position", "b", "person.lastName", "C")
                            .with("freshId", his.person().toString())),
            of(
                    "the person met at a new post",
                    (his, mine) -> mine.form("/entretiens/nouveau")
                            .with("post.company", "A", "post.position", "b")
                            .with("contact", his.person().toString())),
            of(
                    "the person met at a known post",
                    (his, mine) -> interview(mine).with("contact", his.person().toString())),
            of(
                    "another person met",
                    (his, mine) -> interview(mine).with("alsoMet", his.person().toString())),
            of(
                    "the candidature of an entretien",
                    (his, mine) -> interview(mine)
                            .with("jobApplication", his.jobApplication().toString())),
            of(
                    "whoever announced a new date",
                    (his, mine) -> newDate(mine).with("contact", his.person().toString())),
            of(
                    "a person to be added anew",
                    (his, mine) -> mine.form("/candidatures/" + mine.jobApplication() + "/personnes/nouvelle")
                            .with("person.lastName", "C", "id", his.person().toString())),
            of(
                    "a message to be kept anew",
                    (his, mine) -> mine.form("/candidatures/" + mine.jobApplication() + "/courriers/nouveau")
                            .with("text", "Bonjour,", "freshId", his.mail())),
            of(
                    "a template to be kept anew",
                    (his, mine) -> mine.form("/modeles/nouveau")
                            .with("name", "N", "subject", "S", "body", "B")
                            .with(
                                    "id",
                                    his.template().toString(),
                                    "relance",
                                    his.followUp().toString())),
            of(
                    "a template as the text of a relance",
                    (his, mine) -> words(mine, "").with("texte", "modele-" + his.template())),
            of(
                    "a template as the text to hand out",
                    (his, mine) -> words(mine, "/eml").with("texte", "modele-" + his.template())),
            of(
                    "a template as the text to show next",
                    (his, mine) -> words(mine, "").with("ensuite", "modele-" + his.template())));

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
    private Holdings owners;
    private Holdings mine;

    @BeforeEach
    void twoPeople() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        owner = people.newPerson();
        stranger = people.newPerson("Nadia", "Benali");
        owners = new Holdings(application, new Visitor(mvc, owner));
        mine = new Holdings(application, new Visitor(mvc, stranger), "Dupont");
    }

    @ParameterizedTest
    @MethodSource
    void areNothingToOthers(String what, BiFunction<Holdings, Holdings, Ask> asked) {
        Ask ask = asked.apply(owners, mine);
        Rows before = Rows.of(jdbc).of(owner.owner());
        Walker walker = new Walker(mvc);

        Answer answer = walker.ask("POST", ask, stranger);

        assertThat(answer.status()).as(what).isBetween(200, 499);
        assertThat(answer.body()).doesNotContain(Holdings.MARK);
        assertThat(before.changesTo(Rows.of(jdbc).of(owner.owner()))).isEmpty();
        if (!answer.location().isEmpty()) {
            Answer next = walker.ask("GET", new Ask(answer.location(), Map.of(), null), stranger);
            assertThat(next.status()).isIn(200, 404);
            assertThat(next.body()).doesNotContain(Holdings.MARK);
        }
    }

    static Stream<Arguments> areNothingToOthers() {
        return CASES.stream();
    }

    private static Arguments of(String what, BiFunction<Holdings, Holdings, Ask> asked) {
        return Arguments.of(what, asked);
    }

    private static Ask interview(Holdings mine) {
        Recorded recorded = mine.recorded();
        return mine.form("/entretiens/" + recorded.interview())
                .with("contact", Objects.requireNonNull(recorded.metWith()).toString());
    }

    private static Ask newDate(Holdings mine) {
        return mine.form("/candidatures/" + mine.jobApplication() + "/nouvelle-date")
                .with("announced.words", "Réponse d’ici le 17 mars.");
    }

    private static Ask words(Holdings mine, String action) {
        String relance = "/relances/" + mine.followUp();
        Ask form = mine.form(relance, relance + "/message");
        return new Ask(relance + "/message" + action, form.fields(), null).with("subject", "S", "body", "B");
    }
}
