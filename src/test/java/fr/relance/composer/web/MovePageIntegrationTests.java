package fr.relance.composer.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.kernel.FollowUpId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** It is Tuesday 3 March 2026, noon; the follow-up is due on Tuesday 10; Friday 13 afternoon is avoided. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class MovePageIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    private Visitor camille;
    private FollowUpId id;
    private String relance;
    private String address;

    @BeforeEach
    void recordAnInterview() {
        camille = new Visitor(mvc, people.newPerson());
        id = followUps
                .of(camille.owner(), recordings.tuesday(camille.owner(), VAGUE).jobApplication())
                .get(1)
                .id();
        relance = "/relances/" + id;
        address = relance + "/deplacer";
    }

    @Test
    void theNextGoodSlotsAreProposedAndTaken() {
        Page page = camille.get(address);
        assertThat(page.document().select("input[name=slot]").eachAttr("value"))
                .startsWith("2026-03-10 AFTERNOON", "2026-03-11 MORNING")
                .hasSize(7);

        Page moved = camille.follow(camille.send(page.form(address).type("slot", "2026-03-11 MORNING")));

        assertThat(moved.text())
                .contains(
                        "La relance est déplacée.",
                        "mer. 11 mars, matin",
                        "La date calculée est : mar. 10 mars, matin");
    }

    @Test
    void aDayOfOnesOwnIsTaken() {
        camille.send(camille.get(address).form(address).type("day", "2026-03-12", "half", "AFTERNOON"));

        assertThat(slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 12, 14, 0));
        assertThat(slot().moved()).isTrue();
    }

    @Test
    void anAvoidedSlotIsExplainedAndMayBeConfirmed() {
        Page warning = camille.send(camille.get(address).form(address).type("day", "2026-03-13", "half", "AFTERNOON"));

        assertThat(warning.status()).isEqualTo(422);
        assertThat(warning.text())
                .contains("Le vendredi après-midi précède un jour non travaillé", "Déplacer quand même");
        assertThat(warning.form(address).fields())
                .containsEntry("day", "2026-03-13")
                .containsEntry("half", "AFTERNOON");
        assertThat(camille.send(warning.form(address)).status()).isEqualTo(302);
        assertThat(slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 13, 14, 0));
    }

    @Test
    void theConfirmationHoldsForThatSlotOnly() {
        Page warning = camille.send(camille.get(address).form(address).type("day", "2026-03-13", "half", "AFTERNOON"));

        Page next = camille.send(warning.form(address).type("day", "2026-03-14", "half", "MORNING"));

        assertThat(next.status()).isEqualTo(422);
        assertThat(next.text()).contains("n’est pas un jour travaillé");
        assertThat(slot().moved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, MORNING, day, 'Choisissez un moment à venir, dans l’année.'",
        "2025-01-07, MORNING, day, 'Choisissez un moment à venir, dans l’année.'",
        "2027-06-01, MORNING, day, 'Choisissez un moment à venir, dans l’année.'",
        "'', MORNING, day, Choisissez un jour.",
        "2026-02-31, MORNING, day, Choisissez un jour.",
        "2026-03-12, '', half, Choisissez le matin ou l’après-midi.",
        "2026-03-12, NOON, half, Choisissez le matin ou l’après-midi."
    })
    void whatCannotBeTakenIsToldNextToItsField(String day, String half, String field, String message) {
        Page page = camille.send(camille.get(address).form(address).type("day", day, "half", half));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error(field)).isEqualTo(message);
        assertThat(page.value("day")).isEqualTo(day);
        assertThat(slot().moved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"soon", "2026-03-12", "2026-03-12 NOON", "' '", "2026-03-12 MORNING extra"})
    void aSillySlotIsAMistakeLikeAnother(String slot) {
        assertThat(camille.post(address, "version", "0", "slot", slot).status()).isEqualTo(422);
    }

    @Test
    void anEmptyRequestIsAFormToFillIn() {
        assertThat(camille.post(address).status()).isEqualTo(422);
        assertThat(camille.post(address, "version", "x", "slot", "2026-03-12 MORNING")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void movingIsUndoneBothWays() {
        Page first = move("2026-03-12 MORNING");
        Page second = move("2026-03-17 AFTERNOON");

        camille.undo(second);
        assertThat(slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 12, 10, 0));

        Page third = move("2026-03-18 MORNING");
        camille.send(camille.follow(third).form(relance + "/date-calculee"));
        assertThat(slot().moved()).isFalse();
        assertThat(first.status()).isEqualTo(302);

        camille.undo(move("2026-03-19 MORNING"));
        assertThat(slot().moved()).isFalse();
        assertThat(slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 10, 10, 0));
    }

    @Test
    void undoGoesBackToAnAvoidedSlotWithoutAnotherWarning() {
        camille.post(address, "version", "0", "slot", "2026-03-13 AFTERNOON", "despite", "2026-03-13 AFTERNOON");

        camille.undo(move("2026-03-17 AFTERNOON"));

        assertThat(slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 13, 14, 0));
    }

    @Test
    void aStaleTabMovesNothing() {
        Page.Form staleTab = camille.get(address).form(address);
        move("2026-03-12 MORNING");

        Page conflict = camille.send(staleTab.type("slot", "2026-03-17 MORNING"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 12, 10, 0));
    }

    private Page move(String slot) {
        Page answer = camille.send(camille.get(address).form(address).type("slot", slot));
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return answer;
    }

    private FollowUpView.Slot slot() {
        return followUps.get(camille.owner(), id).slot();
    }
}
