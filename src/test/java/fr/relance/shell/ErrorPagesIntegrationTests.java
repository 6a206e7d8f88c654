package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import jakarta.servlet.RequestDispatcher;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class ErrorPagesIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Test
    void anUnknownIdGivesThePageNotFound() {
        assertThat(open("/essais/inconnu/" + UUID.randomUUID()))
                .hasStatus(404)
                .bodyText()
                .contains("Cette page n’existe pas", "Revenir à l’accueil", "Se déconnecter");
    }

    @Test
    void anUnreadableIdGivesThePageNotFound() {
        assertThat(open("/essais/inconnu/42")).hasStatus(404).bodyText().contains("Cette page n’existe pas");
    }

    @Test
    void aStaleVersionIsAConflictWithItsSentence() {
        assertThat(open("/essais/perime/" + UUID.randomUUID()))
                .hasStatus(409)
                .bodyText()
                .contains("peut-être dans un autre onglet", "Rien n’a été modifié");
    }

    @Test
    void aRefusalSaysItsOwnSentence() {
        assertThat(open("/essais/refuse/" + UUID.randomUUID()))
                .hasStatus(409)
                .bodyText()
                .contains("peut-être dans un autre onglet");
    }

    @ParameterizedTest
    @CsvSource({
        "400, Cette demande n’a pas été comprise",
        "403, Ce que vous avez saisi est toujours là",
        "404, Cette page n’existe pas",
        "405, Cette adresse ne s’ouvre pas ainsi",
        "413, Cet envoi est trop volumineux",
        "415, Cette demande n’a pas été comprise",
        "500, Quelque chose s’est mal passé de notre côté",
        "503, Quelque chose s’est mal passé de notre côté"
    })
    void everyStatusHasAPage(int status, String sentence) {
        assertThat(fail(status, "/relances")).hasStatus(status).bodyText().contains("<html lang=\"fr\"", sentence);
    }

    @Test
    void errorsOfTheApiAreProblemDocuments() {
        assertThat(fail(404, "/api/v1/rien"))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(404);
    }

    private MvcTestResult open(String address) {
        return mvc.get().uri(address).with(people.newPerson().auth()).exchange();
    }

    private MvcTestResult fail(int status, String address) {
        return mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                .exchange();
    }
}
