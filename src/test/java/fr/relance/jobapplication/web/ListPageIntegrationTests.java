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
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ListPageIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @Autowired
    private TestClock clock;

    private Visitor camille;

    @BeforeEach
    void recordThree() {
        camille = new Visitor(mvc, people.newPerson());
        record("Le Grand Hôtel", "Chef de rang");
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 1));
        stages.move(camille.owner(), record("Zoé & Fils", "Vendeur"), 0, Stage.APPLIED);
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 2));
        stages.move(camille.owner(), record("L’Atelier", "Ébéniste"), 0, Stage.WITHDRAWN);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | L’Atelier,Zoé & Fils,Le Grand Hôtel",
                "etape=en-cours | Zoé & Fils,Le Grand Hôtel",
                "etape=closes | L’Atelier",
                "etape=APPLIED&etape=WITHDRAWN | L’Atelier,Zoé & Fils",
                "etape=inconnue | L’Atelier,Zoé & Fils,Le Grand Hôtel",
                "tri=entreprise | L’Atelier,Le Grand Hôtel,Zoé & Fils",
                "tri=envoi | Zoé & Fils,L’Atelier,Le Grand Hôtel",
                "tri=inconnu | L’Atelier,Zoé & Fils,Le Grand Hôtel",
                "q=hotel | Le Grand Hôtel",
                "q=EBENISTE%20atelier | L’Atelier",
                "q=e&etape=en-cours&tri=entreprise | Le Grand Hôtel,Zoé & Fils"
            })
    void theAddressTellsWhatIsShown(String query, String companies) {
        assertThat(companies(list(query))).containsExactly(companies.split(","));
    }

    @Test
    void theNumberIsSaidAndEveryStageHasItsWord() {
        Page page = list("");

        assertThat(page.document().select("#nombre[role=status]").text()).isEqualTo("3 candidatures");
        assertThat(page.document().select(".rl-list .rl-stage").eachText())
                .containsExactly("Retirée", "Envoyée", "À postuler");
        assertThat(page.document().select(".rl-pill").eachText()).containsExactly("Toutes 3", "En cours 2", "Closes 1");
    }

    @Test
    void whatIsChosenStaysChosen() {
        Page page = list("q=e&etape=closes&tri=envoi");

        assertThat(page.value("q")).isEqualTo("e");
        assertThat(page.value("tri")).isEqualTo("envoi");
        assertThat(page.document().select("[name=etape][checked]").eachAttr("value"))
                .containsExactly("ACCEPTED", "REJECTED", "WITHDRAWN", "NO_REPLY");
        assertThat(page.linksTo("/candidatures?vue=tableau&q=e&etape=closes&tri=envoi"))
                .isTrue();
        assertThat(page.linksTo("/candidatures?q=e&tri=envoi")).isTrue();
    }

    @Test
    void filtersAreKeptFromPageToPage() {
        for (int i = 0; i < 41; i++) {
            record("Entreprise " + i, "Vendeur");
        }
        Page page = list("q=vendeur&tri=entreprise&page=2");

        assertThat(page.document().select(".rl-pagination-where").text()).isEqualTo("Page 2 sur 3");
        assertThat(page.linksTo("/candidatures?q=vendeur&tri=entreprise&page=3"))
                .isTrue();
    }

    @Test
    void nothingFoundHelpsOn() {
        Page page = list("q=introuvable&etape=closes");

        assertThat(page.text()).contains("Rien ne correspond", "Aucune candidature ne correspond");
        assertThat(page.document().select(".rl-empty a").eachText())
                .containsExactly("Effacer la recherche", "Voir toutes les étapes");
        assertThat(page.linksTo("/candidatures?etape=closes")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3Cscript%3E", "%25%25%25", "%00", "''';--", "%F0%9F%98%80", "a+b", "..", "!_"})
    void anythingMayBeTyped(String typed) {
        assertThat(list("q=" + typed).status()).isEqualTo(200);
        assertThat(list("vue=tableau&q=" + typed).status()).isEqualTo(200);
        assertThat(list("q=" + typed).document().select("main script")).isEmpty();
    }

    @Test
    void theLineThatWasFoundIsMarked() {
        JobApplicationId noted = record("Maison Arpège", "Responsable");
        jobApplications.edit(camille.owner(), noted, 0, SomeCandidatures.ARPEGE);

        Page page = list("q=ouverture");

        assertThat(companies(page)).containsExactly("Maison Arpège");
        assertThat(page.document().select(".rl-found mark").eachText()).containsExactly("Ouverture");
    }

    @Test
    void aSearchCostsAsManyStatementsForTenAsForAThousand() {
        int forThree = searched("q=e");
        for (int i = 0; i < 100; i++) {
            record("Entreprise " + i, "Vendeur");
        }

        assertThat(searched("q=e")).isEqualTo(forThree);
        assertThat(searched("q=e&page=3&etape=en-cours")).isEqualTo(forThree);
    }

    /** The statements of a search that is not the first one after many changes, which reads all that is compared. */
    private int searched(String query) {
        list(query);
        return SqlStatements.count(() -> list(query));
    }

    private Page list(String query) {
        return camille.get("/candidatures" + (query.isEmpty() ? "" : "?" + query));
    }

    private static List<String> companies(Page page) {
        return page.document().select(".rl-list-title > span:first-child").eachText();
    }

    private JobApplicationId record(String company, String position) {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of(company, position));
        return id;
    }
}
