package fr.relance.dashboard.web;

import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.callBackOn;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What « Aujourd’hui » holds beside the relances of interviews. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TodaySectionsIntegrationTests extends TodayScene {

    @Autowired
    private Stages stages;

    @Autowired
    private FollowUps followUps;

    @Test
    void anApplicationWithoutAnAnswerIsALineLikeAnother() {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of("Brasserie du Port", "vendeuse"));
        assertThat(camille.get("/").text()).doesNotContain("Brasserie du Port");

        stages.move(camille.owner(), id, version(id), Stage.APPLIED);

        assertThat(camille.get("/").text())
                .contains("mar. 17 mars, matin", "Brasserie du Port", "Relance de candidature", "10 jours après");
    }

    @Test
    void aDueCallIsNotDoneByAClickButAskedFor() {
        recordings.record(
                camille.owner(),
                JobApplicationDetails.of("Le Grand Hôtel", "vendeuse"),
                new PersonDetails(null, null, "Durand", null, null, "01 23 45 67 89", null, null),
                Recordings.details(
                        Recordings.TUESDAY, new ContactId(UUID.randomUUID()), callBackOn(LocalDate.of(2026, 3, 4))));

        Page page = camille.get("/");

        assertThat(page.document().select(".rl-agenda-row:contains(Téléphone)").attr("data-kind"))
                .isEqualTo("call");
        assertThat(page.document().select("#menus [data-for*=call]:not(form)").eachText())
                .containsExactly("Comment s’est passé l’appel ?", "Ne pas relancer");
    }

    @Test
    void aRelanceIsSkippedFromItsLine() {
        recordings.tuesday(camille.owner(), VAGUE);
        Page page = camille.get("/");
        Element row = page.document().selectFirst("[data-kind=relance]");

        Page answer = camille.send(action(page, Objects.requireNonNull(row), "Ne pas relancer"));

        assertThat(camille.follow(answer).text()).contains("Vous avez choisi de ne pas relancer");
        assertThat(camille.get("/").text()).doesNotContain("Relance ·");
        camille.undo(answer);
        assertThat(camille.get("/").text()).contains("Relance ·");
    }

    @Test
    void aRequestStandsOnTopUntilItIsAnswered() {
        JobApplicationId id = interviewed();
        stages.noteAnswer(camille.owner(), id, version(id), AnswerKind.REQUEST);

        Page page = camille.get("/");
        assertThat(page.document().select("h2").eachText()).startsWith("À répondre");
        camille.send(page.form("/candidatures/" + id + "/repondu"));

        assertThat(camille.get("/").text()).doesNotContain("À répondre");
    }

    @Test
    void whereNothingCameForThreeWeeksThePageCanBeTurnedOrNotYet() {
        JobApplicationId id = interviewed();
        clock.setTo(LocalDateTime.of(2026, 3, 10, 11, 0));
        FollowUpView followUp = followUps.of(camille.owner(), id).stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();
        followUps.markDone(camille.owner(), followUp.id(), followUp.status().version());
        assertThat(camille.get("/relances/" + followUp.id()).text()).contains("Et maintenant", "mar. 31 mars");
        clock.setTo(LocalDateTime.of(2026, 3, 31, 9, 0));
        assertThat(camille.get("/relances/" + followUp.id()).text()).contains("Classer sans suite");

        camille.send(camille.get("/").form("/candidatures/" + id + "/attendre"));
        assertThat(camille.get("/").text()).doesNotContain("Tourner la page");

        clock.setTo(LocalDateTime.of(2026, 4, 21, 9, 0));
        Page turned = camille.send(camille.get("/").form("/candidatures/" + id + "/etape"));
        assertThat(turned.status()).isEqualTo(302);
        assertThat(jobApplications.get(camille.owner(), id).progress().stage()).isEqualTo(Stage.NO_REPLY);
        assertThat(camille.get("/").text()).doesNotContain("Tourner la page");
    }

    private JobApplicationId interviewed() {
        JobApplicationId id = recordings.tuesday(camille.owner(), VAGUE).jobApplication();
        stages.move(camille.owner(), id, version(id), Stage.INTERVIEWING);
        return id;
    }

    private long version(JobApplicationId id) {
        return jobApplications.get(camille.owner(), id).version();
    }
}
