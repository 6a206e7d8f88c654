package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class BadMessageRequestsIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    kind | "follow_up"
                    kind | "OTHER"
                    kind | null
                    kind | 3
                    channel | "SMS"
                    channel | "email"
                    channel | null
                    variant | "BEST"
                    variant | 1
                    candidate | null
                    candidate | "Camille Roux"
                    candidate | []
                    candidate.firstName | null
                    candidate.firstName | ""
                    candidate.firstName | "  "
                    candidate.firstName | "?"
                    candidate.firstName | 7
                    candidate.lastName | null
                    candidate.lastName | "\\n"
                    candidate.phone | 612345678
                    candidate.gender | null
                    candidate.gender | "F"
                    candidate.gender | "feminine"
                    person | "Madame Durand"
                    person | true
                    person.civility | "Madame"
                    person.civility | ""
                    person.lastName | 12
                    position | null
                    position | ""
                    position | " \\t "
                    position | "..."
                    position | ["chef"]
                    company | 1
                    interviewAt | null
                    interviewAt | "2026-03-03"
                    interviewAt | "2026-02-29T10:00"
                    interviewAt | "1999-12-31T10:00"
                    interviewAt | "2101-01-01T10:00"
                    interviewAt | "2026-03-03T10:00Z"
                    on | null
                    on | "2026-03-10T10:00"
                    on | "2026-02-30"
                    on | "2026-03-02"
                    on | "2101-01-01"
                    announced | "lundi"
                    announced.words | 1
                    announced.deadline | "2026-03-02"
                    announced.deadline | "lundi"
                    announced.deadline | "2101-01-01"
                    needs | {}
                    strengths | 1
                    point | false
                    """)
    void aBadValueIsRefusedAndNamed(String field, String json) throws Exception {
        assertThat(fieldsAtFault(Requests.with(Requests.MESSAGE, "/" + field.replace('.', '/'), json)))
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "channel",
                "candidate",
                "candidate/firstName",
                "candidate/lastName",
                "candidate/gender",
                "position",
                "interviewAt",
                "on"
            })
    void aMissingFieldIsNamed(String path) throws Exception {
        assertThat(fieldsAtFault(Requests.with(Requests.MESSAGE, "/" + path, "")))
                .containsExactly(path.replace('/', '.'));
    }

    @ParameterizedTest
    @CsvSource({
        "candidate.firstName, 100",
        "candidate.lastName, 100",
        "candidate.phone, 50",
        "person.lastName, 100",
        "position, 300",
        "company, 300",
        "announced.words, 1000",
        "needs, 2000",
        "strengths, 2000",
        "point, 2000"
    })
    void aTextThatIsTooLongIsRefused(String field, int most) throws Exception {
        String path = "/" + field.replace('.', '/');
        String longest = "a".repeat(most);

        assertThat(new PlansApi(mvc, "/api/v1/")
                        .post("messages", Requests.with(Requests.MESSAGE, path, "\"" + longest + "\"")))
                .hasStatusOk();
        assertThat(fieldsAtFault(Requests.with(Requests.MESSAGE, path, "\"" + longest + "a\"")))
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"THANK_YOU, PHONE", "CATCH_UP, PHONE", "ASSISTANT, EMAIL", "VOICEMAIL, EMAIL", "FALLBACK_EMAIL, PHONE"})
    void aKindIsRefusedByAChannelThatIsNotItsOwn(String kind, String channel) throws Exception {
        String request = Requests.with(Requests.MESSAGE, "/kind", "\"" + kind + "\"");

        assertThat(fieldsAtFault(Requests.with(request, "/channel", "\"" + channel + "\"")))
                .containsExactly("channel");
    }

    @Test
    void anApplicationIsNotSentAfterItsFollowUp() throws Exception {
        String request = Requests.with(Requests.MESSAGE, "/kind", "\"APPLICATION_FOLLOW_UP\"");

        assertThat(fieldsAtFault(Requests.with(request, "/appliedOn", "\"2026-03-11\"")))
                .containsExactly("on");
        assertThat(fieldsAtFault(Requests.with(request, "/appliedOn", "\"1999-12-31\"")))
                .containsExactly("appliedOn");
    }

    @Test
    void allFaultsAreNamedTogether() throws Exception {
        assertThat(fieldsAtFault("""
                        {"kind":"THANK_YOU","channel":"PHONE","candidate":{"firstName":" "},"person":{"civility":"M."},
                         "interviewAt":"2026-03-03T10:00","on":"2026-03-01","announced":{"deadline":"2026-03-02"}}"""))
                .containsExactlyInAnyOrder(
                        "channel",
                        "candidate.firstName",
                        "candidate.lastName",
                        "candidate.gender",
                        "person.civility",
                        "position",
                        "on",
                        "announced.deadline");
    }

    private List<String> fieldsAtFault(String body) throws Exception {
        return new PlansApi(mvc, "/api/v1/").fieldsAtFault("messages", body);
    }
}
