package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class NextStepsControllerIntegrationTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REQUEST = """
            {"phrase":"Nous vous recontacterons sous une semaine","interviewAt":"2026-03-03T10:00","region":"METROPOLE"}""";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void whatWasSaidIsAnsweredWithTheWordsThatSayIt() throws Exception {
        assertThat(answer(REQUEST)).isEqualTo(JSON.readTree("""
                {"initiator":"RECRUITER","timing":{"type":"WITHIN","amount":1,"unit":"WEEKS"},"channel":null,
                 "deadline":"2026-03-10","evidence":[{"start":0,"end":24,"text":"Nous vous recontacterons"},
                 {"start":25,"end":41,"text":"sous une semaine"}],"warnings":[]}"""));
    }

    @Test
    void aDateCarriesItsTimeWhereOneWasSaid() throws Exception {
        JsonNode answer = answer(phrase("Rappelez-moi mardi prochain à 14h30"));
        assertThat(answer.get("timing"))
                .isEqualTo(JSON.readTree("{\"type\":\"ON_DATE\",\"date\":\"2026-03-10\",\"time\":\"14:30\"}"));
        assertThat(answer.get("channel").asString()).isEqualTo("PHONE");
        assertThat(answer(phrase("Rappelez-moi mardi")).get("timing"))
                .isEqualTo(JSON.readTree("{\"type\":\"ON_DATE\",\"date\":\"2026-03-10\"}"));
    }

    @Test
    void whatWasNotSaidIsNull() throws Exception {
        assertThat(answer(phrase("Merci d’être venu, bonne journée"))).isEqualTo(JSON.readTree("""
                {"initiator":"UNSTATED","timing":{"type":"UNSTATED"},"channel":null,"deadline":null,"evidence":[],"warnings":[]}"""));
    }

    @Test
    void workingDaysAreThoseOfTheRegion() throws Exception {
        String request = REQUEST.replace("une semaine", "un jour ouvré").replace("2026-03-03", "2026-04-02");
        assertThat(answer(request).get("deadline").asString()).isEqualTo("2026-04-03");
        String elsewhere = request.replace("METROPOLE", "ALSACE_MOSELLE");
        assertThat(answer(elsewhere).get("deadline").asString()).isEqualTo("2026-04-07");
    }

    @Test
    void theRegionMayBeLeftOut() throws Exception {
        assertThat(answer(REQUEST.replace(",\"region\":\"METROPOLE\"", ""))).isEqualTo(answer(REQUEST));
    }

    @Test
    void warningsAreNamed() throws Exception {
        assertThat(answer(phrase("on vous rappelle mardi 12 mars"))
                        .get("warnings")
                        .get(0)
                        .asString())
                .isEqualTo("WEEKDAY_MISMATCH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"interviewAt\":\"2026-03-03T10:00\"} | phrase",
                "{\"phrase\":\" \\u00a0\",\"interviewAt\":\"2026-03-03T10:00\"} | phrase",
                "{\"phrase\":7,\"interviewAt\":\"2026-03-03T10:00\"} | phrase",
                "{\"phrase\":\"On vous rappelle\"} | interviewAt",
                "{\"phrase\":\"On vous rappelle\",\"interviewAt\":\"2026-03-03\"} | interviewAt",
                "{\"phrase\":\"On vous rappelle\",\"interviewAt\":\"1999-03-03T10:00\"} | interviewAt",
                "{\"phrase\":\"On vous rappelle\",\"interviewAt\":\"2026-03-03T10:00\",\"region\":\"CORSE\"} | region"
            })
    void whatCannotBeReadIsRefusedByName(String request, String field) throws Exception {
        refused(request, field);
    }

    @Test
    void aPhraseThatIsTooLongIsRefused() throws Exception {
        assertThat(answer(phrase("a".repeat(500))).get("initiator").asString()).isEqualTo("UNSTATED");
        refused(phrase("a".repeat(501)), "phrase");
    }

    private static String phrase(String phrase) {
        return REQUEST.replace("Nous vous recontacterons sous une semaine", phrase);
    }

    private JsonNode answer(String body) throws Exception {
        MvcTestResult result = post(body);
        assertThat(result).hasStatusOk();
        return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private void refused(String body, String field) throws Exception {
        MvcTestResult result = post(body);
        assertThat(result)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.get("errors").findValuesAsString("field")).containsExactly(field);
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/v1/next-steps")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
