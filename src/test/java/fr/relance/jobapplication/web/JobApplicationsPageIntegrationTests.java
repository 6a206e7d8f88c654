package fr.relance.jobapplication.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.SqlStatements;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class JobApplicationsPageIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Interviews interviews;

    @Autowired
    private TestClock clock;

    private SignedInPerson camille;

    @BeforeEach
    void signIn() {
        camille = people.newPerson();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anEmptyListTellsHowToBegin() {
        Document page = list("");

        assertThat(page.select(".rl-empty").text()).contains("Notez une première candidature");
        assertThat(page.select(".rl-empty a").attr("href")).isEqualTo("/candidatures/nouvelle");
    }

    @Test
    void aRowShowsWhatIsKnownAsText() {
        create("<b>\"L’Épicerie\"</b>");

        Document page = list("");

        assertThat(page.select(".rl-list li").text()).contains("<b>\"L’Épicerie\"</b>", "Chef de rang");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void aRowShowsItsNextStep() {
        new SomeCandidatures(interviews, camille.owner())
                .record(SomeCandidatures.ARPEGE, LocalDateTime.of(2026, 3, 2, 15, 0));
        create("Sans entretien");

        assertThat(list("").select(".rl-list-step")).hasSize(1);
        assertThat(list("").select(".rl-list-step").text()).contains("mars");
    }

    @Test
    void anotherPersonsCandidaturesAreNotThere() {
        create("Le Grand Hôtel");

        assertThat(FormPost.get(mvc, people.newPerson(), "/candidatures").text())
                .doesNotContain("Le Grand Hôtel");
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "1, 1", "2, 2", "3, 3", "4, 3", "2147483647, 3", "0, 1", "-1, 1", "abc, 1", "1e9, 1"})
    void anyPageLeadsToASensibleOne(String asked, int shown) {
        create(45);

        Document page = list("?page=" + asked);

        assertThat(page.select(".rl-pagination-where").text()).isEqualTo("Page " + shown + " sur 3");
        assertThat(page.select(".rl-list li")).hasSize(shown == 3 ? 5 : 20);
    }

    @Test
    void aThousandRowsCostAsManyStatementsAsTen() {
        SomeCandidatures some = new SomeCandidatures(interviews, camille.owner());
        LocalDateTime lately = LocalDateTime.of(2026, 3, 2, 15, 0);
        for (int i = 0; i < 10; i++) {
            some.record(SomeCandidatures.ARPEGE, lately);
        }
        int forTen = SqlStatements.count(() -> list(""));
        create(978);
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 1));
        for (int i = 0; i < 12; i++) {
            some.record(SomeCandidatures.ARPEGE, lately);
        }

        assertThat(SqlStatements.count(() -> list(""))).isEqualTo(forTen);
        assertThat(SqlStatements.count(() -> list("?page=50"))).isEqualTo(forTen);
        assertThat(list("").select(".rl-list-step")).hasSizeBetween(12, 20);
    }

    private Document list(String query) {
        return FormPost.get(mvc, camille, "/candidatures" + query);
    }

    private void create(int count) {
        for (int i = 0; i < count; i++) {
            create("Entreprise " + i);
        }
    }

    private void create(String company) {
        jobApplications.create(
                camille.owner(), JobApplicationId.random(), JobApplicationDetails.of(company, "Chef de rang"));
    }
}
