package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class BadBodiesIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "3",
                "{",
                "{\"interviewAt\":}",
                "{} {}",
                "{'a':1}",
                "{\"a\":1,\"a\":2}"
            })
    void aBodyThatIsNoObjectIsRefused(String body) throws Exception {
        for (String kind : new String[] {"after-interview", "after-application", "after-unanswered-call"}) {
            assertThat(fieldsAtFault(kind, body)).isEmpty();
        }
    }

    @Test
    void aBottomlessBodyIsRefused() throws Exception {
        assertThat(fieldsAtFault("after-interview", "[".repeat(20_000))).isEmpty();
        assertThat(fieldsAtFault("after-interview", "{\"a\":" + "9".repeat(20_000) + "}"))
                .isEmpty();
    }

    @Test
    void aHugeBodyIsTooLarge() {
        MvcTestResult result = new PlansApi(mvc).post("after-interview", " ".repeat(70_000));
        assertThat(result).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "nonsense"})
    void anotherTypeOfContentIsUnsupported(String type) {
        assertThat(mvc.post()
                        .uri("/api/v1/plans/after-interview")
                        .header(HttpHeaders.CONTENT_TYPE, type)
                        .content(Requests.INTERVIEW))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void theRefusalSpeaksFrench() throws Exception {
        JsonNode problem =
                new PlansApi(mvc).problem("after-interview", Requests.interview("/nextSteps/channel", "\"FAX\""));
        assertThat(problem.get("title").asString()).isEqualTo("Demande refusée");
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors/0/message").asString())
                .isEqualTo("Valeur inconnue\u00a0; valeurs possibles\u00a0: EMAIL, PHONE.");
        assertThat(problem.get("detail").asString()).startsWith("nextSteps.channel\u00a0: Valeur inconnue");
    }

    private List<String> fieldsAtFault(String kind, String body) throws Exception {
        return new PlansApi(mvc).fieldsAtFault(kind, body);
    }
}
