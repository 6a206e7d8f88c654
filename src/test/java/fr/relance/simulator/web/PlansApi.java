package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts to the public API as a stranger does: no account, no token. */
final class PlansApi {

    private final MockMvcTester mvc;
    private final String folder;

    PlansApi(MockMvcTester mvc) {
        this(mvc, "/api/v1/plans/");
    }

    /** Another part of the API, such as {@code /api/v1/}. */
    PlansApi(MockMvcTester mvc, String folder) {
        this.mvc = mvc;
        this.folder = folder;
    }

    MvcTestResult post(String kind, String body) {
        return mvc.post()
                .uri(folder + kind)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** The refusal, which must be a problem with status 400. */
    JsonNode problem(String kind, String body) throws Exception {
        MvcTestResult result = post(kind, body);
        assertThat(result)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        return JsonMapper.shared().readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    /** The fields that the refusal names. */
    List<String> fieldsAtFault(String kind, String body) throws Exception {
        return problem(kind, body).get("errors").findValuesAsString("field");
    }
}
