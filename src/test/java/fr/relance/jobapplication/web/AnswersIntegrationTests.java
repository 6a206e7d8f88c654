package fr.relance.jobapplication.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Progress;
import fr.relance.jobapplication.Stage;
import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class AnswersIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Journal journal;

    @Autowired
    private SignedInPeople people;

    private final JobApplicationId id = JobApplicationId.random();
    private final String address = "/candidatures/" + id;
    private Visitor camille;

    @BeforeEach
    void oneIsSent() {
        camille = new Visitor(mvc, people.newPerson());
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));
        camille.post(address + "/etape", "etape", "APPLIED", "version", "0");
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIVE, OFFER, étape « Proposition »",
        "INVITATION, INTERVIEWING, Quand aura lieu l’entretien",
        "REFUSAL, REJECTED, Refus noté",
        "REQUEST, APPLIED, il vous reste à y répondre"
    })
    void anAnswerDoesWhatFollowsSaysSoAndIsTakenBack(AnswerKind kind, Stage then, String said) {
        Page answer = camille.post(address + "/reponse", "kind", kind.name(), "version", "1");

        assertThat(progress().stage()).isEqualTo(then);
        assertThat(progress().answeredAt()).isNotNull();
        assertThat(camille.follow(answer).text().replace('\u00a0', ' ')).contains(said);

        camille.undo(answer);
        assertThat(progress().stage()).isEqualTo(Stage.APPLIED);
        assertThat(progress().answeredAt()).isNull();
    }

    @Test
    void anInvitationLeadsToTheInterview() {
        assertThat(camille.post(address + "/reponse", "kind", "INVITATION", "version", "1")
                        .location())
                .isEqualTo("/entretiens/nouveau?candidature=" + id);
    }

    @Test
    void aNewDateIsToldBeforeItIsNoted() {
        Page answer = camille.post(address + "/reponse", "kind", "NEW_DATE", "version", "1");

        assertThat(answer.location()).isEqualTo(address + "/nouvelle-date");
        assertThat(progress().answeredAt()).isNull();
    }

    @Test
    void aRequestIsTheNextStepUntilItIsAnswered() {
        camille.post(address + "/reponse", "kind", "REQUEST", "version", "1");
        Page page = camille.get(address);
        assertThat(page.document().select(".rl-next").text()).contains("Répondre à leur demande");

        Page replied = camille.follow(camille.send(page.form(address + "/repondu")));
        assertThat(replied.text()).contains("vous avez répondu").doesNotContain("Répondre à leur demande");
        assertThat(progress().replyOwed()).isFalse();
    }

    @Test
    void theSecondOfTwoClicksIsToldAndChangesNothing() {
        camille.post(address + "/reponse", "kind", "REFUSAL", "version", "1");

        assertThat(camille.post(address + "/reponse", "kind", "POSITIVE", "version", "1")
                        .status())
                .isEqualTo(409);
        assertThat(progress().stage()).isEqualTo(Stage.REJECTED);
    }

    @Test
    void aClosedOneIsReopenedWhereItStood() {
        camille.post(address + "/reponse", "kind", "REFUSAL", "version", "1");
        Page closed = camille.get(address);
        assertThat(closed.text()).contains("il n’y a rien à relancer");

        camille.send(closed.form(address + "/rouvrir"));
        assertThat(progress().stage()).isEqualTo(Stage.APPLIED);
    }

    @Test
    void whatTheTableRefusesIsRefusedWithASentence() {
        Page refused = camille.post(address + "/etape", "etape", "ACCEPTED", "version", "1");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("On n’accepte que ce qui a été proposé");
        assertThat(progress().stage()).isEqualTo(Stage.APPLIED);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEWING", "OFFER", "REJECTED", "WITHDRAWN", "NO_REPLY", "TO_APPLY"})
    void theMenuMovesItByHand(Stage stage) {
        Page page = camille.get(address);
        assertThat(page.document().select("button[name=etape]").eachAttr("value"))
                .contains(stage.name())
                .doesNotContain("ACCEPTED", "APPLIED");

        Page moved = camille.send(page.form(address + "/etape").type("etape", stage.name()));
        assertThat(progress().stage()).isEqualTo(stage);
        camille.undo(moved);
        assertThat(progress().stage()).isEqualTo(Stage.APPLIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"etape=REJECTED", "etape=", "etape=?", "kind=", "kind=PEUT-ETRE", "version="})
    void whatMakesNoSenseChangesNothing(String field) {
        String[] typed = (field + " ").split("=");
        for (String action : List.of("/etape", "/reponse", "/repondu", "/attendre", "/rouvrir")) {
            Page answer = camille.post(address + action, typed[0], typed[1].strip());
            assertThat(answer.status()).as(action).isBetween(400, 422);
        }
        assertThat(progress().stage()).isEqualTo(Stage.APPLIED);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor stranger = new Visitor(mvc, people.newPerson());
        for (String action : List.of("/etape", "/reponse", "/repondu", "/attendre", "/rouvrir")) {
            assertThat(stranger.post(address + action, "etape", "OFFER", "kind", "REFUSAL", "version", "1")
                            .status())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(stranger.post("/journal/" + UUID.randomUUID() + "/annuler").status())
                .isEqualTo(404);
        assertThat(stranger.post("/journal/1/annuler").status()).isEqualTo(404);
        assertThat(stranger.post("/journal/abc/annuler").status()).isEqualTo(404);
    }

    @Test
    void aLongHistoryCostsNoMoreThanAShortOneAndIsRead30LinesAtATime() {
        List<String> ofTwo = SqlStatements.of(() -> camille.get(address));
        for (int i = 0; i < 40; i++) {
            journal.note(camille.owner(), id, Fact.of("journal.jobapplication.patient", "clock"));
        }
        List<String> ofMany = SqlStatements.of(() -> camille.get(address));

        assertThat(ofMany).isEqualTo(ofTwo).hasSizeLessThanOrEqualTo(11);
        Page first = camille.get(address);
        assertThat(first.document().select(".rl-journal > .is-past")).hasSize(30);
        assertThat(camille.get(first.document().select("a[rel=next]").attr("href"))
                        .text())
                .contains("Candidature créée");
    }

    private Progress progress() {
        return jobApplications.get(camille.owner(), id).progress();
    }
}
