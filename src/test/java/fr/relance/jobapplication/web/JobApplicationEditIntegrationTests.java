package fr.relance.jobapplication.web;

import static fr.relance.jobapplication.web.FormPost.flash;
import static fr.relance.jobapplication.web.FormPost.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class JobApplicationEditIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    private final JobApplicationId id = JobApplicationId.random();
    private final String address = "/candidatures/" + id + "/modifier";
    private SignedInPerson camille;

    @BeforeEach
    void recordOne() {
        camille = people.newPerson();
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of("Le Grand Hôtel", "Chef de rang"));
    }

    @Test
    void theFormShowsWhatIsKnown() {
        Document form = FormPost.get(mvc, camille, address);

        assertThat(form.select("[name=post.company]").val()).isEqualTo("Le Grand Hôtel");
        assertThat(form.select("[name=version]").val()).isEqualTo("0");
    }

    @Test
    void changesAreSavedAndSaid() {
        MvcTestResult answer = save(Map.of("post.place", "Lyon"));

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/candidatures/" + id);
        assertThat(flash(answer)).containsEntry("toast", "jobapplication.toast.saved");
        assertThat(details().place()).isEqualTo("Lyon");
    }

    @Test
    void errorsKeepWhatWasTypedAndTheVersionThatWasSeen() {
        MvcTestResult answer = save(Map.of("post.company", " ", "post.place", "Lyon", "version", "7"));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[name=post.place]").val()).isEqualTo("Lyon");
        assertThat(page(answer).select("[name=version]").val()).isEqualTo("7");
        assertThat(page(answer).select("#post-company-erreur").text()).isEqualTo("Indiquez l’entreprise.");
    }

    @Test
    void aDoubleClickIsNoConflict() {
        assertThat(save(Map.of("post.place", "Lyon"))).hasStatus(302);
        assertThat(save(Map.of("post.place", "Lyon"))).hasStatus(302);
    }

    @Test
    void aStaleTabKeepsWhatWasTypedAndCanSaveItAfterAll() {
        save(Map.of("post.place", "Lyon"));
        MvcTestResult answer = save(Map.of("post.place", "Paris"));

        assertThat(answer).hasStatus(409);
        Document again = page(answer);
        assertThat(again.select("[role=alert]").text()).contains("dans un autre onglet");
        assertThat(again.select("[role=alert] a").attr("href")).isEqualTo("/candidatures/" + id);
        assertThat(again.select("[name=post.place]").val()).isEqualTo("Paris");
        assertThat(details().place()).isEqualTo("Lyon");

        String version = again.select("[name=version]").val();
        assertThat(save(Map.of("post.place", "Paris", "version", version))).hasStatus(302);
        assertThat(details().place()).isEqualTo("Paris");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "abc", "99999999999999999999"})
    void aVersionThatMakesNoSenseIsStale(String version) {
        assertThat(save(Map.of("post.place", "Paris", "version", version))).hasStatus(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "abc", "1"})
    void anIdThatNamesNothingIsNotFound(String unknown) {
        assertThat(mvc.get().uri("/candidatures/{id}/modifier", unknown).with(camille.auth()))
                .hasStatus(404);
        assertThat(FormPost.to(mvc, camille, "/candidatures/" + unknown + "/modifier")
                        .send())
                .hasStatus(404);
    }

    @Test
    void aStrangerFindsNothing() {
        SignedInPerson stranger = people.newPerson();

        assertThat(mvc.get().uri(address).with(stranger.auth())).hasStatus(404);
        assertThat(FormPost.to(mvc, stranger, address).send()).hasStatus(404);
    }

    private JobApplicationDetails details() {
        return jobApplications.get(camille.owner(), id).details();
    }

    private MvcTestResult save(Map<String, String> typed) {
        return FormPost.to(mvc, camille, address)
                .param("version", "0")
                .param("post.company", "Le Grand Hôtel")
                .param("post.position", "Chef de rang")
                .param("post.origin", "OFFER")
                .param("post.seniority", "EXPERIENCED")
                .param("post.urgency", "NORMAL")
                .params(typed)
                .send();
    }
}
