package fr.relance.interview.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.CountedReadings;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.net.URLEncoder;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The recruiter's words are read once for each request, whatever becomes of it. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ReadOnceIntegrationTests {

    private static final String NEW = "/entretiens/nouveau";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private CountedReadings readings;

    private final String words = "On vous rappelle d’ici vendredi, dossier " + UUID.randomUUID();
    private Visitor camille;
    private Recorded recorded;

    @BeforeEach
    void recordAnInterview() {
        camille = new Visitor(mvc, people.newPerson());
        recorded = recordings.tuesday(camille.owner(), Recordings.VAGUE);
    }

    @ParameterizedTest
    @CsvSource({"'', 302", "/suites, 200", "/lire, 200"})
    void ofANewInterview(String part, int status) {
        assertReadOnce(send(form(NEW).type("post.company", "EDF", "post.position", "chef de rang"), part), status);
    }

    @Test
    void ofANewInterviewThatIsRefused() {
        assertReadOnce(send(form(NEW), ""), 422);
    }

    @ParameterizedTest
    @CsvSource({"'', 302", "/suites, 200", "/lire, 200"})
    void ofAnInterviewThatIsChanged(String part, int status) {
        assertReadOnce(send(form(interview()), part), status);
    }

    @Test
    void ofAChangeThatIsRefused() {
        assertReadOnce(send(form(interview()).type("day", ""), ""), 422);
    }

    @Test
    void ofAChangeThatComesTooLate() {
        assertReadOnce(send(form(interview()).type("version", "77"), ""), 409);
    }

    @Test
    void ofAnInterviewThatIsShown() {
        send(form(interview()), "");
        long before = readings.of(words);

        camille.get(interview());

        assertThat(readings.of(words)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"'', 302", "/suites, 200", "/lire, 200"})
    void ofANewDate(String part, int status) {
        assertReadOnce(send(form(newDate()), part), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-03-04"})
    void ofANewDateThatIsRefused(String day) {
        assertReadOnce(send(form(newDate()).type("day", day), ""), 422);
    }

    @Test
    void ofAnAddressThatBringsThem() {
        assertReadOnce(camille.get(newDate() + "?mots=" + encoded()), 200);
    }

    @Test
    void ofACaseToTry() {
        assertReadOnce(camille.get("/simulateur?words=" + encoded()), 200);
    }

    @Test
    void ofTheInterfaceForEverybody() {
        assertThat(mvc.post()
                        .uri("/api/v1/next-steps")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phrase\": \"%s\", \"interviewAt\": \"2026-03-03T10:00\"}".formatted(words)))
                .hasStatusOk();

        assertThat(readings.of(words)).isOne();
    }

    private void assertReadOnce(Page answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(readings.of(words)).isOne();
    }

    private Page.Form form(String address) {
        return camille.get(address).form(address).type("announced.words", words);
    }

    private Page send(Page.Form form, String part) {
        return camille.send(new Page.Form(form.action() + part, form.fields()));
    }

    private String interview() {
        return "/entretiens/" + recorded.interview();
    }

    private String newDate() {
        return "/candidatures/" + recorded.jobApplication() + "/nouvelle-date";
    }

    private String encoded() {
        return URLEncoder.encode(words, UTF_8).replace("+", "%20");
    }
}
