package fr.relance.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.Interviews;
import fr.relance.interview.Venue;
import fr.relance.kernel.InterviewId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where an interview takes place, and for how long. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class VenueIntegrationTests {

    private static final String NEW = "/entretiens/nouveau";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Interviews interviews;

    private Visitor camille;

    @BeforeEach
    void signUp() {
        camille = new Visitor(mvc, people.newPerson());
    }

    @Test
    void placeAndLengthAreKeptChangedAndTakenBack() {
        String address = record("12, rue de la Paix", "60");
        assertThat(camille.get(address).text()).contains("12, rue de la Paix").contains("60 minutes");
        assertThat(camille.get("/").text()).contains("12, rue de la Paix");

        Page changed = camille.send(camille.get(address).form(address).type("place", "Salle B", "minutes", ""));
        assertThat(venue(address)).isEqualTo(new Venue("Salle B", null));

        camille.undo(changed);
        assertThat(venue(address)).isEqualTo(new Venue("12, rue de la Paix", 60));
    }

    @Test
    void aLinkIsALinkAndWhatRunsAScriptIsNone() {
        String visio = "https://visio.example/r/42?pwd=x";

        assertThat(camille.get(record(visio, "")).linksTo(visio)).isTrue();
        assertThat(camille.get(record("javascript:alert(1)", "")).document().select("a[href^=javascript]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "721", "une heure", "-45"})
    void aLengthThatMakesNoSenseIsRefusedBesideItsField(String minutes) {
        Page refused = camille.send(form("Salle B", minutes));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("minutes")).contains("5 à 720");
        assertThat(refused.value("place")).isEqualTo("Salle B");
    }

    @Test
    void aPlaceThatIsTooLongIsRefused() {
        Page refused = camille.send(form("x".repeat(Venue.LONGEST_PLACE + 1), ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("place")).isNotEmpty();
    }

    private String record(String place, String minutes) {
        return camille.send(form(place, minutes)).location();
    }

    private Page.Form form(String place, String minutes) {
        return camille.get(NEW)
                .form(NEW)
                .type("post.company", "Le Grand Hôtel", "post.position", "chef de rang", "day", "2026-03-05")
                .type("place", place, "minutes", minutes);
    }

    private Venue venue(String address) {
        String id = address.substring(address.lastIndexOf('/') + 1);
        return interviews.get(camille.owner(), InterviewId.of(id)).details().venue();
    }
}
