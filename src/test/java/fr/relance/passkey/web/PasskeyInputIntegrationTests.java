package fr.relance.passkey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What no browser sends is refused like a wrong finger, and tells nothing. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class PasskeyInputIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    private SignedInPerson camille;

    @BeforeEach
    void someone() {
        camille = people.newPerson();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"id\":\"AAAA\"}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"*\",\"rawId\":\"*\",\"type\":\"*\",\"response\":{\"clientDataJSON\":\"*\"}}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":"
                        + "{\"clientDataJSON\":\"AAAA\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"}}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":"
                        + "{\"clientDataJSON\":\"AAAA\",\"attestationObject\":\"AAAA\",\"transports\":[\"x\"]}}"
            })
    void whatIsNoKeyOpensNothingAndIsNotKept(String sent) {
        MockHttpSession session = new MockHttpSession();
        assertThat(mvc.post().uri("/connexion/cle/options").session(session).with(csrf()))
                .hasStatusOk();
        assertThat(mvc.post()
                        .uri("/connexion/cle")
                        .session(session)
                        .with(csrf())
                        .param("credential", sent))
                .hasStatus(302)
                .hasRedirectedUrl("/connexion");
        assertThat(mvc.get().uri("/").session(session)).hasStatus(302);

        MvcTestResult added = add(sent, "");

        assertThat(added).hasStatus(422).bodyText().contains("pas pu être vérifiée", "Aucune pour l’instant");
    }

    @Test
    void aNameThatIsTooLongIsSaidBesideItsField() {
        assertThat(add("{}", "n".repeat(101))).hasStatus(422).bodyText().contains("100 caractères au plus");
    }

    @Test
    void theQuestionTellsNothingOfAnybody() {
        assertThat(mvc.post().uri("/connexion/cle/options").with(csrf()))
                .bodyText()
                .contains("\"allowCredentials\":[]", "\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
    }

    private MvcTestResult add(String sent, String label) {
        MockHttpSession session = new MockHttpSession();
        assertThat(mvc.post()
                        .uri("/profil/cles/options")
                        .session(session)
                        .with(camille.auth())
                        .with(csrf()))
                .hasStatusOk();
        return mvc.post()
                .uri("/profil/cles")
                .session(session)
                .with(camille.auth())
                .with(csrf())
                .param("credential", sent)
                .param("label", label)
                .exchange();
    }
}
