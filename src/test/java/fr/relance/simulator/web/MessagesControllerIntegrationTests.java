package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
class MessagesControllerIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aTextIsAnsweredWithItsSubjectItsWordsAndWhatItMisses() throws Exception {
        JsonNode answer = answer(Requests.with(Requests.MESSAGE, "/needs", "null"));

        assertThat(answer.propertyNames()).containsExactly("subject", "body", "words", "missing");
        assertThat(answer.get("subject").asString())
                .isEqualTo("Camille Roux - Suite à notre entretien du 3 mars 2026 pour le poste de chef de rang");
        assertThat(answer.get("body").asString())
                .startsWith("Madame Durand,\n\n")
                .contains("mardi 3 mars")
                .endsWith("\n\nCamille Roux\n06 12 34 56 78");
        assertThat(answer.get("words").isInt()).isTrue();
        assertThat(missing(answer)).containsExactly("needs");
    }

    @ParameterizedTest
    @CsvSource({
        "THANK_YOU, EMAIL, 0",
        "CATCH_UP, EMAIL, 1",
        "FOLLOW_UP, EMAIL, 1",
        "FOLLOW_UP, PHONE, 1",
        "ASSISTANT, PHONE, 1",
        "VOICEMAIL, PHONE, 0",
        "FALLBACK_EMAIL, EMAIL, 1",
        "APPLICATION_FOLLOW_UP, EMAIL, 1",
        "APPLICATION_FOLLOW_UP, PHONE, 1"
    })
    void everyKindIsWritten(String kind, String channel, int questions) throws Exception {
        JsonNode answer = answer(of(kind, channel));
        String body = answer.get("body").asString();

        assertThat(answer.get("subject").isNull()).isEqualTo(channel.equals("PHONE"));
        assertThat(body).contains("Camille Roux", "poste de chef de rang").doesNotContain("null", "[", "  ");
        assertThat(body.chars().filter(c -> c == '?')).hasSize(questions);
        assertThat(missing(answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SOBER, nous avons échangé",
        "ARGUED, huit ans de service",
        "DEADLINE_PASSED, lundi 9 mars",
        "null, lundi 9 mars"
    })
    void theVariantIsTheOneAskedForOrTheBest(String variant, String words) throws Exception {
        String json = variant.equals("null") ? "null" : "\"" + variant + "\"";

        assertThat(answer(Requests.with(Requests.MESSAGE, "/variant", json))
                        .get("body")
                        .asString())
                .contains(words);
    }

    @Test
    void aVariantIsNotEvenLookedAtWhereThereIsNone() throws Exception {
        assertThat(answer(Requests.with(of("THANK_YOU", "EMAIL"), "/variant", "\"NONE\""))
                        .get("subject")
                        .asString())
                .contains("Remerciements");
    }

    @ParameterizedTest
    @CsvSource({"APPLICATION_FOLLOW_UP, EMAIL", "APPLICATION_FOLLOW_UP, PHONE"})
    void anApplicationNeedsNoInterviewAndNotEvenItsOwnDay(String kind, String channel) throws Exception {
        String body = Requests.with(Requests.with(of(kind, channel), "/interviewAt", ""), "/announced", "7");

        assertThat(answer(body).get("body").asString()).contains("mardi 24 février");
        JsonNode undated = answer(Requests.with(body, "/appliedOn", ""));
        assertThat(undated.get("body").asString()).doesNotContain("2026", "février", "mars");
        assertThat(missing(undated)).containsExactly("appliedOn");
    }

    @Test
    void whateverMayBeLeftOutIsNamed() throws Exception {
        String bare = """
                {"kind":"FOLLOW_UP","channel":"EMAIL","variant":"DEADLINE_PASSED","position":"hôtesse d'accueil",
                 "candidate":{"firstName":"Camille","lastName":"Roux","gender":"UNSAID"},
                 "interviewAt":"2026-03-03T10:00","on":"2026-03-10"}""";
        JsonNode answer = answer(bare);

        assertThat(answer.get("body").asString())
                .startsWith("Madame, Monsieur,")
                .contains("poste d’hôtesse d’accueil")
                .endsWith("Camille Roux");
        assertThat(missing(answer)).containsExactly("person", "company", "announced", "phone");
        assertThat(missing(answer(Requests.with(bare, "/kind", "\"THANK_YOU\""))))
                .containsExactly("person", "company", "point");
        assertThat(missing(answer(Requests.with(bare, "/kind", "\"CATCH_UP\""))))
                .containsExactly("person", "company", "point", "needs", "strengths");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d serveur",
                "\u0000serveur",
                "${7*7} [[${7*7}]] serveur",
                "serveur\r\n\r\nBcc: x@example.fr",
                "\u202eserveur",
                "<b>serveur</b>"
            })
    void aHostilePositionIsOnlyText(String position) throws Exception {
        ObjectNode request = (ObjectNode) JsonMapper.shared().readTree(Requests.MESSAGE);
        request.set("position", JsonNodeFactory.instance.stringNode(position));
        String escaped = request.toString().replace("\ud83d", "\\ud83d");
        JsonNode answer = answer(escaped);

        assertThat(answer.get("subject").asString()).contains("serveur").doesNotContain("49", "\n", "\r", "\u202e");
        assertThat(answer.get("body").asString()).contains("serveur").doesNotContain("49", "[", "\u0000");
    }

    private JsonNode answer(String body) throws Exception {
        MvcTestResult result = new PlansApi(mvc, "/api/v1/").post("messages", body);
        assertThat(result).hasStatusOk();
        return JsonMapper.shared().readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> missing(JsonNode answer) {
        return answer.get("missing").valueStream().map(JsonNode::asString).toList();
    }

    private static String of(String kind, String channel) {
        String request = Requests.with(Requests.MESSAGE, "/kind", "\"" + kind + "\"");
        return Requests.with(request, "/channel", "\"" + channel + "\"");
    }
}
