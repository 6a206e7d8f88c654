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
class BadRequestsIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", emptyValue = "", textBlock = """
                    interviewAt | 20260303
                    interviewAt | "2026-03-03"
                    interviewAt | "2026-03-03T10:00Z"
                    interviewAt | "2026-03-03T10:00+01:00"
                    interviewAt | "2026-03-03T10:00:00.5"
                    interviewAt | "2026-03-03 10:00"
                    interviewAt | "2026-03-03t10:00"
                    interviewAt | " 2026-03-03T10:00"
                    interviewAt | "2026-02-29T10:00"
                    interviewAt | "2026-03-03T24:00"
                    interviewAt | "2026-3-3T10:00"
                    interviewAt | "+12026-03-03T10:00"
                    interviewAt | "1999-12-31T23:59"
                    interviewAt | "2101-01-01T00:00"
                    interviewAt | ""
                    interviewAt | null
                    interviewAt | [2026,3,3,10,0]
                    asOf | "tomorrow"
                    asOf | "2101-01-01T00:00"
                    asOf | 0
                    seniority | "entry"
                    seniority | "JUNIOR"
                    seniority | 0
                    seniority | null
                    urgency | " NORMAL"
                    urgency | true
                    decisionMakersAbove | -1
                    decisionMakersAbove | 10
                    decisionMakersAbove | 99999999999999999999
                    decisionMakersAbove | 1.0
                    decisionMakersAbove | 1e0
                    decisionMakersAbove | "1"
                    decisionMakersAbove | true
                    decisionMakersAbove | null
                    directContactRole | "false"
                    directContactRole | 0
                    directContactRole | null
                    nextSteps | null
                    nextSteps | []
                    nextSteps | "VAGUE"
                    nextSteps.initiator | null
                    nextSteps.initiator | "ME"
                    nextSteps.channel | "MAIL"
                    nextSteps.channel | false
                    nextSteps.timing | null
                    nextSteps.timing | "VAGUE"
                    nextSteps.timing.type | null
                    nextSteps.timing.type | "SOON"
                    contact | null
                    contact | true
                    contact.email | null
                    contact.email | "true"
                    contact.directPhone | 1
                    contact.assistantPhone | null
                    region | "CORSE"
                    region | 57
                    """)
    void aBadValueIsRefusedAndNamed(String field, String json) throws Exception {
        String body = Requests.interview("/" + field.replace('.', '/'), json);
        assertThat(fieldsAtFault("after-interview", body)).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interviewAt",
                "seniority",
                "urgency",
                "decisionMakersAbove",
                "directContactRole",
                "nextSteps",
                "nextSteps/initiator",
                "nextSteps/timing",
                "nextSteps/timing/type",
                "contact",
                "contact/email",
                "contact/directPhone",
                "contact/assistantPhone"
            })
    void aMissingFieldIsNamed(String path) throws Exception {
        assertThat(fieldsAtFault("after-interview", Requests.interview("/" + path, "")))
                .containsExactly(path.replace('/', '.'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    date   | {"type":"ON_DATE"}
                    date   | {"type":"ON_DATE","date":null}
                    date   | {"type":"ON_DATE","date":"2026-03-10T10:00"}
                    date   | {"type":"ON_DATE","date":"2026-02-30"}
                    date   | {"type":"ON_DATE","date":"2026-03-02"}
                    date   | {"type":"ON_DATE","date":"2027-03-05"}
                    date   | {"type":"ON_DATE","date":"9999-12-31"}
                    date   | {"type":"ON_DATE","date":20260310}
                    time   | {"type":"ON_DATE","date":"2026-03-10","time":"9h"}
                    time   | {"type":"ON_DATE","date":"2026-03-10","time":"9:00"}
                    time   | {"type":"ON_DATE","date":"2026-03-10","time":"24:00"}
                    time   | {"type":"ON_DATE","date":"2026-03-10","time":"09:00Z"}
                    time   | {"type":"ON_DATE","date":"2026-03-10","time":900}
                    time   | {"type":"ON_DATE","date":"2026-03-03","time":"10:00"}
                    time   | {"type":"ON_DATE","date":"2026-03-03","time":"09:59:59"}
                    amount | {"type":"WITHIN","unit":"DAYS"}
                    amount | {"type":"WITHIN","amount":0,"unit":"DAYS"}
                    amount | {"type":"WITHIN","amount":-1,"unit":"DAYS"}
                    amount | {"type":"WITHIN","amount":366,"unit":"DAYS"}
                    amount | {"type":"WITHIN","amount":251,"unit":"WORKING_DAYS"}
                    amount | {"type":"WITHIN","amount":53,"unit":"WEEKS"}
                    amount | {"type":"WITHIN","amount":13,"unit":"MONTHS"}
                    amount | {"type":"WITHIN","amount":1.5,"unit":"DAYS"}
                    amount | {"type":"WITHIN","amount":"1","unit":"DAYS"}
                    unit   | {"type":"WITHIN","amount":1}
                    unit   | {"type":"WITHIN","amount":1,"unit":"YEARS"}
                    unit   | {"type":"WITHIN","amount":1,"unit":"days"}
                    """)
    void aBadTimingIsRefusedAndNamed(String field, String timing) throws Exception {
        assertThat(fieldsAtFault("after-interview", Requests.interview("/nextSteps/timing", timing)))
                .containsExactly("nextSteps.timing." + field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    after-application     | appliedOn | "2026-03-03T10:00"
                    after-application     | appliedOn | "1999-12-31"
                    after-application     | appliedOn | null
                    after-application     | asOf      | "2026-03-03"
                    after-application     | origin    | "FRIEND"
                    after-application     | origin    | null
                    after-application     | closingOn | "2026-03-02"
                    after-application     | closingOn | "2101-01-01"
                    after-application     | closingOn | 5
                    after-application     | contact   | null
                    after-application     | region    | ""
                    after-unanswered-call | calledAt  | "2026-03-10"
                    after-unanswered-call | calledAt  | "2101-03-10T10:00"
                    after-unanswered-call | calledAt  | null
                    after-unanswered-call | asOf      | "1999-03-10T10:00"
                    after-unanswered-call | contact   | {}
                    after-unanswered-call | region    | []
                    """)
    void theOtherPlansRefuseAndNameTheirsToo(String kind, String field, String json) throws Exception {
        String right = kind.equals("after-application") ? Requests.APPLICATION : Requests.CALL;
        assertThat(fieldsAtFault(kind, Requests.with(right, "/" + field, json)))
                .isNotEmpty()
                .allMatch(each -> each.startsWith(field));
    }

    @Test
    void allFaultsAreNamedTogether() throws Exception {
        String body = """
                {"interviewAt":"2026-03-03T10:00","seniority":"X","decisionMakersAbove":12,"directContactRole":"no",
                 "nextSteps":{"timing":{"type":"ON_DATE","date":"2026-03-02"}},"contact":{"email":true},"region":3}""";
        assertThat(fieldsAtFault("after-interview", body))
                .containsExactlyInAnyOrder(
                        "seniority",
                        "urgency",
                        "decisionMakersAbove",
                        "directContactRole",
                        "nextSteps.initiator",
                        "nextSteps.timing.date",
                        "contact.directPhone",
                        "contact.assistantPhone",
                        "region");
    }

    private List<String> fieldsAtFault(String kind, String body) throws Exception {
        return new PlansApi(mvc).fieldsAtFault(kind, body);
    }
}
