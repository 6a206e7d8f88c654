package fr.relance.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.OwnerId;
import fr.relance.reminder.Reminders;
import fr.relance.reminder.Wishes;
import fr.relance.reminder.WishesView;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RemindersPageIntegrationTests {

    private static final String PAGE = "/profil/rappels";
    private static final String OFFER = "Recevoir un rappel ?";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Reminders reminders;

    private Visitor camille;
    private OwnerId owner;

    @BeforeEach
    void signUp() {
        camille = new Visitor(mvc, people.newPerson());
        owner = camille.owner();
    }

    @Test
    void nothingIsAskedForUntilSomebodySaysYes() {
        Page page = camille.get(PAGE);

        assertThat(page.document().select("input[type=checkbox][checked]")).isEmpty();
        assertThat(page.document().select("option[selected]").text()).isEqualTo("8 h");
        assertThat(page.text()).contains(camille.person().email()).doesNotContain("Prochain");
        assertThat(camille.get("/profil").text()).contains("Recevez un rappel de ce qui est à faire");
    }

    @Test
    void theyAreOfferedBelowTheAgendaUntilTakenOrDeclined() {
        assertThat(camille.get("/").text()).doesNotContain(OFFER);
        recordings.tuesday(owner, Recordings.VAGUE);
        Page today = camille.get("/");
        assertThat(today.text()).contains(OFFER);

        Page declined = camille.send(today.form(PAGE + "/non-merci"));

        assertThat(camille.follow(declined).text())
                .contains("Les rappels restent possibles dans votre compte.")
                .doesNotContain(OFFER);
        assertThat(reminders.wishes(owner).wishes().isAny()).isFalse();
        camille.send(camille.get(PAGE).form(PAGE).type("digest", "true"));
        camille.post(PAGE + "/non-merci");
        assertThat(reminders.wishes(owner).wishes().isAny()).isTrue();
        assertThat(camille.get("/").text()).doesNotContain(OFFER);
    }

    @Test
    void everyChoiceIsSavedAndThePageSaysWhenTheNextMailComes() {
        Page saved = camille.send(camille.get(PAGE)
                .form(PAGE)
                .type("digest", "true", "hour", "7", "daySheet", "true", "eveningAfter", "true", "discreet", "true"));

        assertThat(saved.location()).isEqualTo(PAGE);
        assertThat(reminders.wishes(owner)).isEqualTo(new WishesView(new Wishes(true, 7, true, true, true), 0));
        assertThat(camille.follow(saved).text())
                .contains(
                        "C’est noté.",
                        "Dernier envoyé Aucun pour l’instant",
                        "Prochain mercredi 4 mars à 7 h, s’il y a quelque chose à faire");
        assertThat(camille.get("/profil").text()).contains("Prochain mercredi 4 mars à 7 h");
    }

    @Test
    void anHourThatIsNotOfferedIsRefusedBesideTheField() {
        Page refused = camille.send(camille.get(PAGE).form(PAGE).type("digest", "true", "hour", "3"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("hour")).isEqualTo("Choisissez une des heures proposées.");
        assertThat(refused.document().select("#digest[checked]")).hasSize(1);
        assertThat(reminders.wishes(owner).wishes().isAny()).isFalse();
    }

    @Test
    void ofTwoTabsTheSecondIsToldAndMaySaveAgain() {
        Page.Form first = camille.get(PAGE).form(PAGE).type("digest", "true");
        Page.Form second = camille.get(PAGE).form(PAGE).type("daySheet", "true");
        camille.send(first);

        Page stale = camille.send(second);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Vos choix ont changé entre-temps");
        assertThat(camille.send(stale.form(PAGE)).status()).isEqualTo(302);
        assertThat(reminders.wishes(owner).wishes()).isEqualTo(new Wishes(false, 8, true, false, false));
    }

    @Test
    void anAddressThatNoMailCarriedIsNothing() {
        assertThat(mvc.get().uri("/rappels/arret/inconnu")).hasStatus(404);
        assertThat(mvc.post().uri("/rappels/arret/inconnu")).hasStatus(404);
    }
}
