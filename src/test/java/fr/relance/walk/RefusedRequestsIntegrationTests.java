package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.Recordings;
import fr.relance.support.ServedTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.RawHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Requests that once were failures of the server, each now refused or answered. */
@ServedTest
@SuppressWarnings("NullAway.Init")
class RefusedRequestsIntegrationTests {

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private SignedInPerson camille;
    private HttpBrowser browser;

    @BeforeEach
    void signIn() {
        application.getBean(TestClock.class).reset();
        camille = application.getBean(SignedInPeople.class).newPerson();
        browser = new HttpBrowser(new RawHttp(port));
        browser.signIn(camille.email(), SignedInPeople.PASSWORD, false);
        browser.get("/profil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=%ff", "?%zz=1", "?=1", "?q=%c0%af"})
    void fieldsThatCannotBeDecoded(String query) {
        assertRefused(browser.get("/candidatures" + query));
        assertRefused(browser.get("/nulle-part" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
    void partsThatCannotBeTold(String type) {
        for (String method : new String[] {"GET", "POST"}) {
            assertRefused(new RawHttp(port)
                    .head(
                            method + " /candidatures HTTP/1.1",
                            "Host: localhost",
                            "Connection: close",
                            "Cookie: " + browser.cookieHeader(),
                            "X-CSRF-TOKEN: " + browser.token(),
                            "Content-Type: " + type,
                            "Content-Length: 3",
                            "",
                            "--x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/*+json"})
    void aBodyOfAnyType(String type) {
        assertRefused(new RawHttp(port)
                .head(
                        "POST /api/v1/plans/after-interview HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Content-Type: " + type,
                        "Content-Length: 2",
                        "",
                        "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET / HTTP/9", "GET", "GET /<> HTTP/1.1", "\u0016\u0003\u0001", "GET / HTTP/1.1\r\nHost: a b"})
    void whatIsHardlyARequestIsAnsweredInFrenchWithoutTheServersName(String lines) {
        Answer answer = new RawHttp(port).head(lines, "Connection: close");

        assertThat(answer.status()).isBetween(400, 505);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "HTTP Status");
    }

    @Test
    void aSearchComesBackNoLongerThanItsField() {
        JobApplicationId id = JobApplicationId.random();
        application
                .getBean(JobApplications.class)
                .create(camille.owner(), id, JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));

        Answer moved = browser.post(
                "/candidatures/" + id + "/etape",
                "etape",
                "APPLIED",
                "version",
                "0",
                "retour",
                "tableau",
                "q",
                "é".repeat(40_000));

        assertThat(moved.status()).isEqualTo(302);
        assertThat(moved.header("Location").get(0)).hasSizeLessThan(2_000);
    }

    @Test
    void aTextThatNoneIsLeadsToTheRelanceAlone() {
        application.getBean(Recordings.class).tuesday(camille.owner(), Recordings.VAGUE);
        String relance = "/relances/"
                + application
                        .getBean(JdbcTemplate.class)
                        .queryForList(
                                "select id from follow_up where kind = 'FOLLOW_UP' and owner_id = ?",
                                String.class,
                                camille.owner().value())
                        .get(0);

        Answer kept = browser.post(
                relance + "/message",
                "texte",
                "relance-sobre",
                "version",
                "0",
                "subject",
                "S",
                "body",
                "B",
                "ensuite",
                "a".repeat(100_000));

        assertThat(kept.status()).isEqualTo(302);
        assertThat(kept.header("Location").get(0)).endsWith(relance);
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("lang=\"fr\"", "Cette demande n’a pas été comprise");
    }
}
