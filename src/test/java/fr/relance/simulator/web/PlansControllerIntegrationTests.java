package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.PlanningCases;
import fr.relance.support.PlanningCases.Case;
import fr.relance.support.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.LocalDateTime;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
class PlansControllerIntegrationTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"after-interview", "after-application", "after-unanswered-call"})
    void everyCaseOfTheTableIsAnsweredAsItSays(String kind) throws Exception {
        for (Case each : PlanningCases.of(kind)) {
            JsonNode answer = answer(kind, each.request().toString());
            assertThat(comparable(answer)).as(each.name()).isEqualTo(comparable(each.answer()));
            assertThat(answer.findValuesAsString("text"))
                    .as(each.name())
                    .isNotEmpty()
                    .allMatch(text -> !text.isBlank());
        }
    }

    @Test
    void theReasonsAreSaidInFrench() throws Exception {
        assertThat(answer("after-interview", Requests.INTERVIEW).findValuesAsString("text"))
                .containsExactly(
                        "Le lendemain de l’entretien",
                        "Une semaine après l’entretien\u00a0: le temps que le recruteur rencontre les autres candidats");
    }

    @Test
    void withoutAMomentThePlanIsMadeNowInParis() throws Exception {
        // 01:30 in Paris is still the day before in UTC.
        clock.setTo(LocalDateTime.of(2026, 3, 31, 1, 30));
        assertThat(answer("after-interview", Requests.INTERVIEW)
                        .at("/steps/0/at")
                        .asString())
                .isEqualTo("2026-03-31T10:00");
        assertThat(answer("after-application", Requests.APPLICATION)
                        .at("/steps/0/at")
                        .asString())
                .isEqualTo("2026-03-31T10:00");
        assertThat(answer("after-unanswered-call", Requests.CALL)
                        .at("/steps/0/at")
                        .asString())
                .isEqualTo("2026-03-13T10:00");
    }

    @ParameterizedTest
    @MethodSource("harmlessVariants")
    void whatMayBeLeftOutOrIsNotUsedChangesNothing(String variant) throws Exception {
        assertThat(answer("after-interview", variant)).isEqualTo(answer("after-interview", Requests.INTERVIEW));
    }

    static Stream<String> harmlessVariants() {
        return Stream.of(
                Requests.interview("/region", "null"),
                Requests.interview("/region", "\"METROPOLE\""),
                Requests.interview("/asOf", "null"),
                Requests.interview("/nextSteps/channel", "null"),
                Requests.interview("/unknown", "{\"deep\":[1]}"),
                Requests.interview("/nextSteps/timing/date", "\"garbage\""),
                Requests.interview("/nextSteps/timing/amount", "-4.5"),
                Requests.interview("/nextSteps/timing/unit", "[]"),
                Requests.interview("/interviewAt", "\"2026-03-03T10:00:00\""));
    }

    @Test
    void secondsThatWereNamedAreKept() throws Exception {
        String agreed = Requests.interview("/nextSteps", """
                {"initiator":"CANDIDATE","timing":{"type":"ON_DATE","date":"2026-03-12","time":"15:20:30"}}""");
        assertThat(answer("after-interview", agreed).at("/steps/1/at").asString())
                .isEqualTo("2026-03-12T15:20:30");
    }

    private JsonNode answer(String kind, String body) throws UnsupportedEncodingException {
        MvcTestResult result = new PlansApi(mvc).post(kind, body);
        assertThat(result).hasStatusOk();
        return JSON.readTree(result.getResponse().getContentAsString());
    }

    private static JsonNode comparable(JsonNode answer) {
        ObjectNode copy = (ObjectNode) answer.deepCopy();
        copy.set("advisories", JSON.valueToTree(sorted(answer)));
        copy.get("steps").forEach(step -> step.get("reasons").forEach(reason -> ((ObjectNode) reason).remove("text")));
        return copy;
    }

    private static TreeSet<String> sorted(JsonNode answer) {
        TreeSet<String> advisories = new TreeSet<>();
        answer.get("advisories").forEach(each -> advisories.add(each.asString()));
        return advisories;
    }
}
