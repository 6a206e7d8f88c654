package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SqlStatements;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** It is Tuesday 3 March 2026, noon; nobody is signed in. */
@IntegrationTest
class SimulatorPageIntegrationTests {

    private static final String CASE =
            "/simulateur?words=On vous répond par mail sous huitaine&day=2026-03-03&time=10:00&position=hôtesse d’accueil&company=Le Grand Hôtel";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aCaseGoesInAndTheDateItsReasonsAndTheMessageComeOut() {
        Document page = page(CASE);

        assertThat(page.select("#compris mark").eachText()).contains("sous huitaine");
        assertThat(page.select("#compris").text())
                .contains("Le recruteur vous recontacte", "Sous une semaine, soit le mardi 10 mars", "E-mail");
        assertThat(page.select("#resultat").text())
                .contains(
                        "Relance mer. 11 mars, matin",
                        "Une réponse est annoncée pour le mardi 10 mars",
                        "Camille Roux - Suite à notre entretien du 3 mars 2026 pour le poste d’hôtesse d’accueil",
                        "Madame Durand,",
                        "Remerciement mer. 4 mars, matin");
    }

    @Test
    void withoutACaseItShowsAnInterviewJustOver() {
        Document page = page("/simulateur");

        assertThat(page.select("#day").val()).isEqualTo("2026-03-03");
        assertThat(page.select("#time").val()).isEqualTo("12:00");
        assertThat(page.select("#resultat").text()).contains("Relance mar. 10 mars, matin");
        assertThat(page.select("#compris").text()).isEmpty();
    }

    @Test
    void wordsThatSayNothingAreToldSo() {
        assertThat(page("/simulateur?words=Merci d’être venue")
                        .select("#compris")
                        .text())
                .contains("Rien n’est reconnu dans ces mots");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-02-31, 'Indiquez le jour de l’entretien, entre 2000 et 2100.'",
        "time, midi, 'Indiquez l’heure de l’entretien, par exemple 14:30.'",
        "decisionMakersAbove, 12, Indiquez un nombre de 0 à 9.",
        "seniority, BOSS, Choisissez l’une des réponses proposées.",
        "urgency, x, Choisissez l’une des réponses proposées.",
        "region, CORSE, Choisissez l’une des réponses proposées.",
        "reach, FAX, Choisissez l’une des réponses proposées.",
        "gender, AUTRE, Choisissez l’une des réponses proposées."
    })
    void aMistakeIsToldNextToItsFieldAndNothingIsLost(String field, String typed, String message) {
        MvcTestResult result = get("/simulateur?words=On vous <rappelle>&" + field + "=" + typed);
        Document page = parse(result);

        assertThat(result).hasStatus(422);
        assertThat(page.select("#" + field + "-erreur").text()).isEqualTo(message);
        assertThat(page.select("#words").val()).isEqualTo("On vous <rappelle>");
        assertThat(page.select("#resultat").text()).contains("Complétez le cas");
    }

    @Test
    void wordsThatAreTooLongAreRefusedNextToTheirField() {
        assertThat(get("/simulateur?words=" + "a".repeat(501))).hasStatus(422);
    }

    @Test
    void theAddressOfACaseBringsItBack() {
        String address = get(CASE + "&urgency=LOW&directContactRole=true&reach=EMAIL_AND_LINE")
                .getResponse()
                .getHeader("HX-Replace-Url");

        assertThat(address)
                .startsWith("/simulateur?words=On%20vous%20r%C3%A9pond")
                .contains("urgency=LOW");
        assertThat(address).doesNotContain("seniority", "region");
        Document again = parse(mvc.get().uri(java.net.URI.create(address)).exchange());
        assertThat(again.select("#words").val()).isEqualTo("On vous répond par mail sous huitaine");
        assertThat(again.select("#urgency option[selected]").val()).isEqualTo("LOW");
        assertThat(again.select("#directContactRole").hasAttr("checked")).isTrue();
    }

    @Test
    void nothingIsStored() {
        assertThat(SqlStatements.of(() -> assertThat(get(CASE)).hasStatusOk())).isEmpty();
    }

    @Test
    void whatIsTypedIsShownAndNotRun() {
        Document page = page("/simulateur?position=<script>alert(1)</script>&words=<b>rappelez</b>-moi");

        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select("#words").val()).isEqualTo("<b>rappelez</b>-moi");
    }

    @Test
    void theQuestionsToAskAreForEverybody() {
        assertThat(page("/avant-de-partir").select("main h2").eachText())
                .hasSize(5)
                .contains("Puis-je vous appeler, ou préférez-vous un e-mail ?");
    }

    private Document page(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        return parse(result);
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(UriComponentsBuilder.fromUriString(address)
                        .build()
                        .encode()
                        .toUri())
                .exchange();
    }

    private static Document parse(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
