package fr.relance.interview.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.journal.Journal;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** It is Tuesday 3 March 2026, noon; the interview was at ten. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class InterviewPageIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Interviews interviews;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Journal journal;

    private Visitor camille;
    private Recorded recorded;
    private String address;

    @BeforeEach
    void recordAnInterview() {
        camille = new Visitor(mvc, people.newPerson());
        recorded = recordings.tuesday(camille.owner(), VAGUE);
        address = "/entretiens/" + recorded.interview();
    }

    @Test
    void editingReplans() {
        Page.Form form = camille.get(address).form(address);

        Page page = camille.follow(camille.send(form.type("decisionMakersAbove", "1")));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("L’entretien est à jour.", "mar. 17 mars, matin", "D’autres personnes ont leur avis");
    }

    @Test
    void theFormHoldsWhatIsKnown() {
        Page page = camille.get(address);

        assertThat(page.form(address).fields())
                .containsEntry("version", "0")
                .containsEntry("day", "2026-03-03")
                .containsEntry("time", "10:00")
                .containsEntry("contact", String.valueOf(recorded.metWith()))
                .containsEntry("announced.words", "On revient vers vous.")
                .containsEntry("announced.timing", "");
        assertThat(page.document().select("#reponse-quand").text()).isEqualTo("Bientôt, sans date");
    }

    @Test
    void aMistakeIsToldAndWhatWasTypedStays() {
        Page page = camille.send(camille.get(address)
                .form(address)
                .type("day", "2026-02-31", "needs", "de l’<ordre> & du \"calme\"", "decisionMakersAbove", "10"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("day")).isEqualTo("Indiquez le jour de l’entretien, entre 2000 et 2100.");
        assertThat(page.error("decisionMakersAbove")).isEqualTo("Indiquez un nombre de 0 à 9.");
        assertThat(page.value("needs")).isEqualTo("de l’<ordre> & du \"calme\"");
        assertThat(page.text()).contains("mar. 10 mars, matin");
    }

    @Test
    void aStaleTabKeepsWhatWasTypedAndSavesItTheNextTime() {
        Page.Form staleTab = camille.get(address).form(address);
        camille.send(staleTab.type("needs", "quelqu’un de ponctuel"));

        Page conflict = camille.send(staleTab.type("needs", "quelqu’un d’organisé"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("a changé dans un autre onglet");
        assertThat(conflict.value("needs")).isEqualTo("quelqu’un d’organisé");
        assertThat(camille.send(conflict.form(address)).status()).isEqualTo(302);
        assertThat(interviews
                        .get(camille.owner(), recorded.interview())
                        .details()
                        .needs())
                .isEqualTo("quelqu’un d’organisé");
    }

    @Test
    void aFormWithoutVersionOverwritesNothing() {
        assertThat(camille.send(camille.get(address)
                                .form(address)
                                .type("needs", "quelqu’un d’organisé")
                                .without("version"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void deletingIsUndoneFromTheMessageThatConfirmsIt() {
        Page deleted = camille.send(camille.get(address).form(address + "/supprimer"));
        assertThat(deleted.location()).isEqualTo("/candidatures/" + recorded.jobApplication());
        assertThat(camille.get(address).status()).isEqualTo(404);

        Page restored = camille.post(String.valueOf(deleted.flash().get("undoUrl")));

        assertThat(camille.follow(restored).text()).contains("C’est annulé.", "mar. 10 mars, matin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/supprimer"})
    void whatIsForeignUnknownOrUnreadableIsNotFound(String action) {
        Visitor stranger = new Visitor(mvc, people.newPerson());

        assertThat(stranger.post(address + action, "version", "0", "day", "2026-03-03", "time", "10:00")
                        .status())
                .isEqualTo(404);
        assertThat(camille.post("/entretiens/" + UUID.randomUUID() + action).status())
                .isEqualTo(404);
        assertThat(camille.post("/entretiens/mardi" + action).status()).isEqualTo(404);
    }

    @Test
    void noPageShowsWhatIsForeignUnknownOrUnreadable() {
        Visitor stranger = new Visitor(mvc, people.newPerson());

        assertThat(stranger.get(address).status()).isEqualTo(404);
        assertThat(camille.get("/entretiens/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(camille.get("/entretiens/mardi").status()).isEqualTo(404);
    }

    @Test
    void aDeletedInterviewIsNeitherShownNorChanged() {
        Page.Form form = camille.get(address).form(address);
        interviews.delete(camille.owner(), recorded.interview());

        assertThat(camille.get(address).status()).isEqualTo(404);
        assertThat(camille.send(form).status()).isEqualTo(404);
    }

    @Test
    void aDoubleClickOnDeleteDeletesOnce() {
        camille.post(address + "/supprimer");

        assertThat(camille.post(address + "/supprimer").status()).isEqualTo(302);
        assertThat(interviews.of(camille.owner(), recorded.jobApplication())).isEmpty();
    }

    @Test
    void theInterviewsOfADeletedCandidatureAreGoneWithIt() {
        Page.Form form = camille.get(address).form(address);
        JournalEntryId deleted = jobApplications
                .delete(camille.owner(), recorded.jobApplication())
                .orElseThrow();

        assertThat(camille.get(address).status()).isEqualTo(404);
        assertThat(camille.send(form).status()).isEqualTo(404);
        assertThat(camille.post(address + "/supprimer").status()).isEqualTo(404);

        journal.undo(camille.owner(), deleted);
        assertThat(camille.get(address).text()).contains("mar. 10 mars, matin");
    }

    @Test
    void aPersonOfAnotherCandidatureIsNotFound() {
        Recorded other = recordings.tuesday(camille.owner(), VAGUE);

        assertThat(camille.send(camille.get(address).form(address).type("contact", String.valueOf(other.metWith())))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void namesAreShownAsTheyWereTypedAndNothingElse() {
        String sharp = "<script>alert('x')</script> & \"Fils\"";
        Recorded hostile = recordings.record(
                camille.owner(),
                JobApplicationDetails.of(sharp, "<b>chef</b>"),
                new PersonDetails(
                        Civility.MADAME, "<i>Claire</i>", "O'Brien\"><img src=x>", null, null, null, null, null),
                Recordings.details(Recordings.TUESDAY, new ContactId(UUID.randomUUID()), VAGUE));
        String relance = camille.get("/entretiens/" + hostile.interview())
                .document()
                .select("a[href^=/relances/]")
                .attr("href");

        for (String each : List.of("/entretiens/" + hostile.interview(), relance, "/", relance + "/deplacer")) {
            Page page = camille.get(each);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).as(each).contains(sharp);
            assertThat(page.document().select("main script, main b, main i, main img"))
                    .isEmpty();
        }
        assertThat(camille.get(relance).value("body"))
                .contains("O’Brien\"><img src=x>")
                .doesNotContain("&lt;", "&#");
    }
}
