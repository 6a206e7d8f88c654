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
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class BoardPageIntegrationTests {

    private static final String BOARD = "/candidatures?vue=tableau";

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
        hotel = record("Le Grand Hôtel");
    }

    @Test
    void everyStageIsAColumnWhoseCardsAreCounted() {
        stages.move(camille.owner(), record("Atelier"), 0, Stage.APPLIED);
        stages.move(camille.owner(), record("Garage"), 0, Stage.WITHDRAWN);

        Page board = camille.get(BOARD);

        assertThat(board.document().select("[data-column]").eachAttr("data-stage"))
                .containsExactlyElementsOf(
                        List.of(Stage.values()).stream().map(Enum::name).toList());
        assertThat(cards(board, Stage.TO_APPLY)).containsExactly("Le Grand Hôtel");
        assertThat(cards(board, Stage.APPLIED)).containsExactly("Atelier");
        assertThat(cards(board, Stage.WITHDRAWN)).containsExactly("Garage");
        assertThat(column(board, Stage.WITHDRAWN).select("details[open]")).isEmpty();
        assertThat(column(board, Stage.WITHDRAWN).select(".rl-count-badge").text())
                .isEqualTo("1");
    }

    @Test
    void theMenuOffersWhatIsAllowedAndLeadsBackToTheBoard() {
        Page board = camille.get(BOARD + "&q=hotel&tri=entreprise&etape=en-cours");
        assertThat(board.document().select("[data-card] button").eachAttr("value"))
                .containsExactly("APPLIED", "INTERVIEWING", "OFFER", "WITHDRAWN");

        Page moved = camille.send(board.form("form[data-move]").type("etape", "INTERVIEWING"));

        assertThat(moved.location()).isEqualTo(BOARD + "&q=hotel&etape=en-cours&tri=entreprise");
        Page after = camille.follow(moved);
        assertThat(cards(after, Stage.INTERVIEWING)).containsExactly("Le Grand Hôtel");
        assertThat(cards(camille.get(BOARD), Stage.TO_APPLY)).isEmpty();
        camille.undo(moved);
        assertThat(cards(camille.get(BOARD), Stage.TO_APPLY)).containsExactly("Le Grand Hôtel");
    }

    @Test
    void aRefusedMoveIsToldAndChangesNothing() {
        Page refused = camille.post("/candidatures/" + hotel + "/etape", "etape", "ACCEPTED", "version", "0");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.document().select("main > p").first()).isNotNull();
        assertThat(cards(camille.get(BOARD), Stage.TO_APPLY)).hasSize(1);
    }

    @Test
    void whatWasMovedElsewhereIsAConflict() {
        Page before = camille.get(BOARD);
        stages.move(camille.owner(), hotel, 0, Stage.APPLIED);

        assertThat(camille.send(before.form("form[data-move]").type("etape", "OFFER"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aLongColumnShowsItsFirstCardsAndLeadsToTheList() {
        for (int i = 0; i < 30; i++) {
            record("Entreprise " + i);
        }
        Page board = camille.get(BOARD + "&q=chef");

        assertThat(cards(board, Stage.TO_APPLY)).hasSize(25);
        assertThat(column(board, Stage.TO_APPLY).select(".rl-count-badge").text())
                .isEqualTo("31");
        assertThat(column(board, Stage.TO_APPLY).select(".rl-column-more a").text())
                .isEqualTo("Voir les 6 autres");
        assertThat(board.linksTo("/candidatures?q=chef&etape=TO_APPLY")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void chosenStagesAloneHaveColumns(Stage stage) {
        Page board = camille.get(BOARD + "&etape=" + stage);

        assertThat(board.document().select("[data-column]").eachAttr("data-stage"))
                .isSubsetOf(stage.name());
    }

    @Test
    void aLongBoardCostsAsManyStatementsAsAShortOne() {
        int forOne = SqlStatements.count(() -> camille.get(BOARD));
        for (int i = 0; i < 60; i++) {
            stages.move(camille.owner(), record("Entreprise " + i), 0, i % 2 == 0 ? Stage.APPLIED : Stage.WITHDRAWN);
        }

        assertThat(SqlStatements.count(() -> camille.get(BOARD))).isEqualTo(forOne);
        assertThat(SqlStatements.count(() -> camille.get(BOARD + "&q=e"))).isLessThanOrEqualTo(forOne);
    }

    private static Element column(Page board, Stage stage) {
        return Objects.requireNonNull(
                board.document().selectFirst("[data-column][data-stage=" + stage + "]"), "no column " + stage);
    }

    private static List<String> cards(Page board, Stage stage) {
        return column(board, stage).select("[data-card] strong").eachText();
    }

    private JobApplicationId record(String company) {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of(company, "Chef de rang"));
        return id;
    }
}
