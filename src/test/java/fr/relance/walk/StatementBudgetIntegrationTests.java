package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.FollowUps;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.planning.NextSteps;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How many SQL statements a request may send, filters and signing in included: no more than its budget, and as many for
 * sixty candidatures and more, with eight interviews of one, as for three and one.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class StatementBudgetIntegrationTests {

    /** The budgets; each prepares what is not counted, and tells what is. */
    enum Flow {
        RECORDING_A_NEW_CANDIDATURE(18, scene -> scene.sending(scene.newInterview())),
        RECORDING_A_FURTHER_INTERVIEW(22, scene -> scene.sending(scene.furtherInterview())),
        RECORDING_AND_A_NEW_PERSON(
                22,
                scene -> scene.sending(scene.furtherInterview()
                        .type(
                                "contact",
                                "",
                                "person.civility",
                                "MONSIEUR",
                                "person.lastName",
                                "Lenoir",
                                "person.email",
                                "lenoir@exemple.fr"))),
        DONE(12, scene -> scene.sending(scene.button(scene.relance, "/fait"))),
        UNDO_OF_DONE(20, scene -> scene.undoing(scene.button(scene.relance, "/fait"))),
        UNDO_OF_RECORDING(20, scene -> scene.undoing(scene.furtherInterview())),
        UNDO_OF_THE_FIRST_RECORDING(20, scene -> scene.undoing(scene.newInterview())),
        EDITING_THE_INTERVIEW(22, scene -> scene.sending(scene.interview().type("needs", "de l’ordre"))),
        ANNOUNCING_IN_THE_INTERVIEW(
                22,
                scene -> scene.sending(scene.interview()
                        .type(
                                "announced.words",
                                "Réponse d’ici le 17 mars.",
                                "announced.timing",
                                "ON_DATE",
                                "announced.date",
                                "2026-03-17"))),
        EDITING_THE_CANDIDATURE(
                22, scene -> scene.sending(scene.form("/modifier").type("post.company", "Le Petit Hôtel"))),
        ANNOUNCING_A_NEW_DATE(
                22,
                scene -> scene.sending(
                        scene.form("/nouvelle-date").type("announced.words", "Réponse d’ici le 17 mars."))),
        SOMEBODY_ANSWERED(15, scene -> scene.sending(scene.button(scene.call, "/appel/repondu"))),
        A_VOICE_MESSAGE(15, scene -> scene.sending(scene.button(scene.call, "/appel/message-laisse"))),
        NOBODY_ANSWERED(15, scene -> scene.sending(scene.button(scene.call, "/appel/sans-reponse"))),
        TODAY(6, scene -> scene.opening("/")),
        LIST(6, scene -> scene.opening("/candidatures")),
        FIRST_SEARCH(7, scene -> scene.opening("/candidatures?q=hotel")),
        SEARCH(6, scene -> scene.openingAgain("/candidatures?q=hotel")),
        BOARD(6, scene -> scene.opening("/candidatures?vue=tableau")),
        CANDIDATURE(6, scene -> scene.opening(scene.candidature)),
        HISTORY(6, scene -> scene.opening(scene.candidature + "?page=2")),
        INTERVIEW(6, scene -> scene.opening(scene.interview)),
        INTERVIEW_FORM(6, scene -> scene.opening("/entretiens/nouveau")),
        INTERVIEW_FORM_OF_A_CANDIDATURE(6, scene -> scene.opening(scene.further())),
        NEW_DATE_FORM(6, scene -> scene.opening(scene.candidature + "/nouvelle-date")),
        COMPOSER(6, scene -> scene.opening(scene.relance)),
        COMPOSER_OF_A_CALL(6, scene -> scene.opening(scene.call)),
        SIMULATOR(6, scene -> scene.opening("/simulateur"));

        private final int budget;
        private final Function<Scene, Runnable> request;

        Flow(int budget, Function<Scene, Runnable> request) {
            this.budget = budget;
            this.request = request;
        }
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private TestClock clock;

    private Visitor busy;

    @BeforeAll
    void fill() {
        busy = person(58);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void costsNoMoreThanItsBudgetHoweverMuchThereIs(Flow flow) {
        List<String> withLittle = statements(flow, person(1), 1);
        List<String> withMuch = statements(flow, busy, 8);

        assertThat(withMuch)
                .as(
                        "%s, of %d statements at most:%n%s%nwith little:%n%s",
                        flow, flow.budget, told(withMuch), told(withLittle))
                .hasSameSizeAs(withLittle)
                .hasSizeLessThanOrEqualTo(flow.budget);
    }

    private Visitor person(int candidatures) {
        Visitor visitor = new Visitor(mvc, people.newPerson());
        for (int i = 0; i < candidatures; i++) {
            recordings.record(visitor.owner(), Recordings.TUESDAY, Recordings.VAGUE);
        }
        return visitor;
    }

    private List<String> statements(Flow flow, Visitor camille, int interviews) {
        Scene scene = new Scene(camille, interviews);
        Runnable request = flow.request.apply(scene);
        return SqlStatements.sent(request);
    }

    private static String told(List<String> statements) {
        return IntStream.range(0, statements.size())
                .mapToObj(i -> (i + 1) + "  " + statements.get(i).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    /** Tuesday 10 March 2026, eleven: a mail and a call, agreed in the last interviews of two candidatures, are due. */
    private final class Scene {

        private final Visitor camille;
        private final Recorded recorded;
        private final String candidature;
        private final String interview;
        private final String relance;
        private final String call;

        Scene(Visitor camille, int interviews) {
            this.camille = camille;
            clock.reset();
            recorded = recorded(interviews, Recordings.promisedBy(LocalDate.of(2026, 3, 9)));
            call = relance(recorded(interviews, Recordings.callBackOn(LocalDate.of(2026, 3, 10))));
            clock.setTo(LocalDateTime.of(2026, 3, 10, 11, 0));
            candidature = "/candidatures/" + recorded.jobApplication();
            interview = "/entretiens/" + recorded.interview();
            relance = relance(recorded);
        }

        /** The last one of so many interviews of a candidature, one a day, in each of which the same is agreed. */
        private Recorded recorded(int interviews, NextSteps agreed) {
            LocalDateTime start = Recordings.TUESDAY.minusDays(interviews - 1L);
            PersonDetails person = new PersonDetails(
                    Civility.MADAME, null, "Durand", null, "durand@grandhotel.example", "01 23 45 67 89", null, null);
            Recorded last = recordings.record(
                    camille.owner(),
                    JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"),
                    person,
                    Recordings.details(start, new ContactId(UUID.randomUUID()), agreed));
            for (int i = 1; i < interviews; i++) {
                last = recordings.again(camille.owner(), last, start.plusDays(i), agreed);
            }
            return last;
        }

        private String relance(Recorded of) {
            return followUps.of(camille.owner(), of.jobApplication()).stream()
                    .filter(each -> each.isFollowUp() && each.isPending())
                    .map(each -> "/relances/" + each.id())
                    .collect(Collectors.joining());
        }

        Page.Form newInterview() {
            return camille.get("/entretiens/nouveau")
                    .form("/entretiens/nouveau")
                    .type(
                            "post.company",
                            "Maison Lenoir",
                            "post.position",
                            "plongeur",
                            "day",
                            "2026-03-10",
                            "time",
                            "10:00")
                    .type(
                            "person.civility",
                            "MADAME",
                            "person.lastName",
                            "Petit",
                            "person.email",
                            "petit@lenoir.example")
                    .type("announced.words", "Rappelez-moi dans une semaine.");
        }

        String further() {
            return "/entretiens/nouveau?candidature=" + recorded.jobApplication();
        }

        Page.Form furtherInterview() {
            return camille.get(further())
                    .form("/entretiens/nouveau")
                    .type("day", "2026-03-10", "time", "10:00")
                    .type("announced.words", "Rappelez-moi dans une semaine.");
        }

        Page.Form interview() {
            return camille.get(interview).form(interview);
        }

        /** A button of the page of a relance. */
        Page.Form button(String page, String action) {
            return camille.get(page).form(page + action);
        }

        Page.Form form(String below) {
            return camille.get(candidature + below).form(candidature + below);
        }

        Runnable sending(Page.Form form) {
            return () -> assertThat(camille.send(form).status()).isEqualTo(302);
        }

        Runnable undoing(Page.Form form) {
            Page done = camille.follow(camille.send(form));
            return sending(done.form("form:has(button:contains(Annuler))"));
        }

        Runnable openingAgain(String address) {
            opening(address).run();
            return opening(address);
        }

        Runnable opening(String address) {
            return () -> assertThat(camille.get(address).status()).isEqualTo(200);
        }
    }
}
