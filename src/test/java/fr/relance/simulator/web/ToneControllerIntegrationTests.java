package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
class ToneControllerIntegrationTests {

    private static final String GOOD =
            "Madame Durand,\\n\\nJe vous remercie pour notre échange. Sauriez-vous me dire vers"
                    + " quelle date une décision pourrait être prise ?\\n\\nBien cordialement,\\n\\nCamille Roux";

    private static final String REQUEST =
            "{\"kind\":\"FOLLOW_UP\",\"channel\":\"EMAIL\",\"subject\":\"Camille Roux\",\"body\":\"" + GOOD + "\"}";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aGoodTextHasNoFinding() throws Exception {
        JsonNode answer = answer(REQUEST);

        assertThat(answer.propertyNames()).containsExactly("words", "questions", "findings");
        assertThat(answer.get("words").intValue()).isEqualTo(23);
        assertThat(answer.get("questions").intValue()).isEqualTo(1);
        assertThat(answer.get("findings")).isEmpty();
    }

    @Test
    void aFindingPointsAtItsWords() throws Exception {
        String body = GOOD.replace("Je vous remercie pour", "😊 Je n’ai toujours pas de réponse depuis");
        JsonNode findings =
                answer(Requests.with(REQUEST, "/body", "\"" + body + "\"")).get("findings");
        String typed = body.replace("\\n", "\n");

        assertThat(findings.findValuesAsString("rule")).containsExactly("FAMILIAR", "IMPATIENT");
        for (JsonNode finding : findings) {
            assertThat(finding.propertyNames()).containsExactly("rule", "start", "end", "text", "advice");
            assertThat(typed.substring(
                            finding.get("start").intValue(), finding.get("end").intValue()))
                    .isEqualTo(finding.get("text").asString());
            assertThat(finding.get("advice").asString()).endsWith(".").doesNotContain("!");
        }
    }

    @Test
    void anEmptyTextLacksAllThatAMailNeeds() throws Exception {
        JsonNode findings = answer(Requests.with(REQUEST, "/body", "\"\"")).get("findings");

        assertThat(findings.findValuesAsString("rule")).containsExactly("NO_QUESTION", "NO_GREETING", "NO_SIGNATURE");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.get("start").isNull()).isTrue();
            assertThat(finding.get("end").isNull()).isTrue();
            assertThat(finding.get("text").isNull()).isTrue();
        });
    }

    @Test
    void theSubjectIsLookedAtWithoutASpan() throws Exception {
        JsonNode findings = answer(Requests.with(REQUEST, "/subject", "\"Prénom Nom - URGENT\""))
                .get("findings");

        assertThat(findings.findValuesAsString("rule")).containsExactly("PLACEHOLDER", "SHOUTING");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.get("start").isNull()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', emptyValue = "", textBlock = """
                    kind    | ""
                    kind    | null
                    kind    | "LETTER"
                    channel | null
                    channel | "FAX"
                    subject | 3
                    body    | null
                    body    | 12
                    body    | ["a"]
                    """)
    void aBadValueIsRefusedAndNamed(String field, String json) throws Exception {
        assertThat(fieldsAtFault(Requests.with(REQUEST, "/" + field, json))).containsExactly(field);
    }

    @Test
    void allFaultsAreNamedTogether() throws Exception {
        assertThat(fieldsAtFault("{\"channel\":1}")).containsExactly("kind", "channel", "body");
    }

    @Test
    void aTextOfFiveThousandCharactersIsTheLongest() throws Exception {
        String most = "é".repeat(5000);

        assertThat(answer(Requests.with(REQUEST, "/body", "\"" + most + "\""))
                        .get("words")
                        .intValue())
                .isEqualTo(1);
        assertThat(fieldsAtFault(Requests.with(REQUEST, "/body", "\"" + most + "a\"")))
                .containsExactly("body");
    }

    private JsonNode answer(String request) throws Exception {
        MvcTestResult result = post(request);
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        return JsonMapper.shared().readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private List<String> fieldsAtFault(String request) throws Exception {
        MvcTestResult result = post(request);
        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        return JsonMapper.shared()
                .readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .get("errors")
                .findValuesAsString("field");
    }

    private MvcTestResult post(String request) {
        return mvc.post()
                .uri("/api/v1/tone")
                .contentType(MediaType.APPLICATION_JSON)
                .content(request)
                .exchange();
    }
}
