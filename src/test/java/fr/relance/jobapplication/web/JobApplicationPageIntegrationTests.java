package fr.relance.jobapplication.web;

import static fr.relance.jobapplication.web.FormPost.flash;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.Interviews;
import fr.relance.jobapplication.Contract;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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
class JobApplicationPageIntegrationTests {

    private static final JobApplicationDetails FULL = new JobApplicationDetails(
            "<i>\"L’Épicerie\" & fils</i>",
            "Chef <script>alert(1)</script>",
            "https://www.exemple.fr/offre?a=1&b=2",
            "Lyon",
            Origin.NETWORK,
            Contract.PERMANENT,
            Seniority.MANAGER,
            Urgency.LOW,
            true,
            LocalDate.of(2026, 2, 20),
            null,
            "Une ligne\n<b>une autre</b>");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Interviews interviews;

    private final JobApplicationId id = JobApplicationId.random();
    private final String address = "/candidatures/" + id;
    private SignedInPerson camille;

    @BeforeEach
    void recordOne() {
        camille = people.newPerson();
        jobApplications.create(camille.owner(), id, FULL);
    }

    @Test
    void everythingKnownIsShownAsText() {
        Document page = FormPost.get(mvc, camille, address);

        assertThat(page.select("h1").text()).isEqualTo("Chef <script>alert(1)</script>");
        assertThat(page.select("main i, main b, main script")).isEmpty();
        assertThat(page.select("main").text()).contains("<i>\"L’Épicerie\" & fils</i>", "Lyon", "CDI");
        assertThat(page.select("a[rel~=noopener]").attr("href")).isEqualTo("https://www.exemple.fr/offre?a=1&b=2");
        assertThat(page.select("a[rel~=noopener]").text()).startsWith("exemple.fr");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void notesKeepTheirLines() {
        assertThat(FormPost.get(mvc, camille, address)
                        .select(".rl-lines")
                        .textNodes()
                        .get(0)
                        .getWholeText())
                .isEqualTo("Une ligne\n<b>une autre</b>");
    }

    @Test
    void theHistoryBeginsWithTheApplication() {
        Document page = FormPost.get(mvc, camille, address);

        assertThat(page.select(".rl-journal > .is-past").text().replace('\u00a0', ' '))
                .contains("Candidature créée", "Envoyée le 20 février 2026.");
    }

    @Test
    void theNextStepStandsOnTopAndInTheTimeline() {
        JobApplicationId met = new SomeCandidatures(interviews, camille.owner())
                .record(SomeCandidatures.ARPEGE, LocalDateTime.of(2026, 3, 2, 15, 0));

        Document page = FormPost.get(mvc, camille, "/candidatures/" + met);

        String next = page.select(".rl-next-title a").attr("href");
        assertThat(next).startsWith("/relances/");
        assertThat(page.select(".rl-journal > .is-next a").attr("href")).isEqualTo(next);
        assertThat(page.select(".rl-journal > .is-past").text()).contains("Candidature créée");
    }

    @Test
    void peopleAreReachedWithATap() {
        jobApplications.addPerson(
                camille.owner(),
                id,
                ContactId.random(),
                new PersonDetails(
                        Civility.MADAME,
                        "Claire",
                        "Durand",
                        "DRH",
                        "claire+a?b@exemple.fr",
                        "+33 (0)6 12 34 56 78",
                        "Paul",
                        "01 42 00 00 00"));

        Document page = FormPost.get(mvc, camille, address);

        assertThat(page.select("#personnes").parents().select("a").eachAttr("href"))
                .contains("mailto:claire+a%3Fb@exemple.fr", "tel:+33612345678", "tel:0142000000");
        assertThat(page.text()).contains("Mme Claire Durand", "DRH", "Paul");
    }

    @Test
    void theActionsLeadWhereTheyShould() {
        List<String> links =
                FormPost.get(mvc, camille, address).select("main a").eachAttr("href");

        assertThat(links)
                .contains(
                        "/entretiens/nouveau?candidature=" + id,
                        address + "/modifier",
                        address + "/personnes/nouvelle");
    }

    @Test
    void aDeletionCanBeUndoneAndRepeated() {
        MvcTestResult deleted = post("/supprimer");

        assertThat(deleted).hasStatus(302).hasRedirectedUrl("/candidatures");
        assertThat(flash(deleted)).containsEntry("toast", "jobapplication.toast.deleted");
        String undo = String.valueOf(flash(deleted).get("undoUrl"));
        assertThat(post("/supprimer")).hasStatus(302);
        assertThat(mvc.get().uri(address).with(camille.auth())).hasStatus(404);

        assertThat(FormPost.to(mvc, camille, undo).send()).hasStatus(302).hasRedirectedUrl(address);
        assertThat(FormPost.to(mvc, camille, undo).send()).hasStatus(302);
        assertThat(mvc.get().uri(address).with(camille.auth())).hasStatusOk();
    }

    @Test
    void aStrangerFindsNothing() {
        SignedInPerson stranger = people.newPerson();

        assertThat(mvc.get().uri(address).with(stranger.auth())).hasStatus(404);
        assertThat(FormPost.to(mvc, stranger, address + "/supprimer").send()).hasStatus(404);
        assertThat(mvc.get().uri(address).with(camille.auth())).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "abc", "0"})
    void anIdThatNamesNothingIsNotFound(String unknown) {
        assertThat(mvc.get().uri("/candidatures/" + unknown).with(camille.auth()))
                .hasStatus(404);
        assertThat(FormPost.to(mvc, camille, "/candidatures/" + unknown + "/supprimer")
                        .send())
                .hasStatus(404);
    }

    private MvcTestResult post(String action) {
        return FormPost.to(mvc, camille, address + action).send();
    }
}
