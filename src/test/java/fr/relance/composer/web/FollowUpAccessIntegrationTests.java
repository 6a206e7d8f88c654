package fr.relance.composer.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.JournalEntryId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is not there for who asks. */
@IntegrationTest
class FollowUpAccessIntegrationTests extends ComposerScene {

    @Test
    void whatIsForeignUnknownOrUnreadableIsNotFound() {
        Visitor stranger = new Visitor(mvc, people.newPerson());

        for (String action : ACTIONS) {
            assertThat(act(stranger, address + action)).as(action).isEqualTo(404);
            assertThat(act(camille, "/relances/" + UUID.randomUUID() + action)).isEqualTo(404);
            assertThat(act(camille, "/relances/10-mars" + action)).isEqualTo(404);
        }
        for (String page : List.of("", "/deplacer")) {
            assertThat(stranger.get(address + page).status()).as(page).isEqualTo(404);
            assertThat(camille.get("/relances/" + UUID.randomUUID() + page).status())
                    .isEqualTo(404);
            assertThat(camille.get("/relances/10-mars" + page).status()).isEqualTo(404);
        }
    }

    @Test
    void theRelancesOfADeletedCandidatureAreGoneWithIt() {
        JournalEntryId deleted = jobApplications
                .delete(camille.owner(), recorded.jobApplication())
                .orElseThrow();

        assertGone();
        journal.undo(camille.owner(), deleted);
        assertThat(camille.get(address).status()).isEqualTo(200);
    }

    @Test
    void theRelancesOfADeletedInterviewAreGoneWithItEvenOnceDone() {
        camille.send(camille.get(address).form(address + "/fait"));
        JournalEntryId deleted =
                interviews.delete(camille.owner(), recorded.interview()).orElseThrow();

        assertGone();
        journal.undo(camille.owner(), deleted);
        assertThat(camille.get(address).text()).contains("Votre relance est faite");
    }

    @Test
    void aVersionThatIsMissingOrSillyChangesNothing() {
        assertThat(camille.post(address + "/fait").status()).isEqualTo(409);
        assertThat(camille.post(address + "/fait", "version", "x").status()).isEqualTo(409);
        assertThat(camille.post(address + "/ne-pas-relancer").status()).isEqualTo(400);
        assertThat(camille.post(address + "/fait", "version", "99").status()).isEqualTo(409);
        assertThat(camille.get(address).text()).contains("C’est fait");
    }

    private void assertGone() {
        assertThat(camille.get(address).status()).isEqualTo(404);
        assertThat(camille.get(address + "/deplacer").status()).isEqualTo(404);
        for (String action : ACTIONS) {
            assertThat(act(camille, address + action)).as(action).isEqualTo(404);
        }
    }

    private static int act(Visitor visitor, String address) {
        return visitor.post(
                        address,
                        "version",
                        "0",
                        "texte",
                        "relance-sobre",
                        "subject",
                        "Objet",
                        "body",
                        "Texte",
                        "day",
                        "2026-03-12",
                        "half",
                        "MORNING")
                .status();
    }
}
