package fr.relance.jobapplication.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SameCompanyIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    private Visitor camille;
    private JobApplicationId hotel = JobApplicationId.random();

    @BeforeEach
    void recordOne() {
        camille = new Visitor(mvc, people.newPerson());
        hotel = record("Le Grand Hôtel SAS", "Chef de rang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le Grand Hôtel", "grand-hotel", "GRAND HÔTEL S.A.S.", "SARL Le Grand Hotel"})
    void aCompanyThatIsThereAlreadyIsPointedOut(String typed) {
        Page hint = already(typed, "Serveur");

        assertThat(hint.text())
                .contains("Vous avez déjà une candidature chez Le Grand Hôtel SAS", "Chef de rang", "À postuler")
                .doesNotContain("Le même poste");
        assertThat(hint.linksTo("/candidatures/" + hotel)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Le Grand", "Grand Hôtel du Lac", "Hôtel", "%", "Le Grand Hotels"})
    void aNameThatMerelyResemblesIsNot(String typed) {
        assertThat(already(typed, "Chef de rang").text()).isEmpty();
    }

    @Test
    void theSamePostIsSaidFirst() {
        record("Grand Hôtel", "Serveur");

        Page hint = already("Le Grand Hôtel", "chef de rang (H/F)");

        assertThat(hint.text()).contains("Vous avez déjà ce poste chez Le Grand Hôtel SAS");
        assertThat(hint.document().select(".rl-alike li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Chef de rang", "Le même poste");
    }

    @Test
    void aRefusalTellsSinceWhen() {
        stages.move(camille.owner(), hotel, 0, Stage.APPLIED);
        stages.move(camille.owner(), hotel, 1, Stage.REJECTED);

        assertThat(already("Grand Hôtel", "").text()).contains("Refusée", "depuis le 3 mars");
    }

    @Test
    void somebodyElsesAndDeletedOnesAreNot() {
        Visitor other = new Visitor(mvc, people.newPerson());
        assertThat(other.get("/candidatures/deja?post.company=Le%20Grand%20H%C3%B4tel")
                        .text())
                .isEmpty();

        jobApplications.delete(camille.owner(), hotel);
        assertThat(already("Le Grand Hôtel", "").text()).isEmpty();
    }

    @Test
    void theFormAsksWhileOneTypes() {
        assertThat(camille.get("/candidatures/nouvelle").document().select("[hx-get=/candidatures/deja]"))
                .hasSize(1);
        assertThat(camille.get("/candidatures/" + hotel + "/modifier")
                        .document()
                        .select("[hx-get=/candidatures/deja]"))
                .isEmpty();
    }

    @Test
    void twentyCostAsManyStatementsAsOne() {
        int forOne = SqlStatements.count(() -> already("Le Grand Hôtel", ""));
        for (int i = 0; i < 20; i++) {
            record("Grand Hôtel", "Serveur " + i);
        }

        assertThat(SqlStatements.count(() -> already("Le Grand Hôtel", ""))).isEqualTo(forOne);
    }

    private Page already(String company, String position) {
        return camille.get(
                "/candidatures/deja?post.company=" + encoded(company) + "&post.position=" + encoded(position));
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JobApplicationId record(String company, String position) {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of(company, position));
        return id;
    }
}
