package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.ServedTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.RawHttp.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How much may be sent, and what happens beyond: against the server itself. */
@ServedTest
@SuppressWarnings("NullAway.Init")
class UploadsIntegrationTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private HttpBrowser browser;
    private RawHttp http;
    private String address;

    @BeforeEach
    void somebodyWithACandidature() {
        application.getBean(TestClock.class).reset();
        SignedInPerson camille = application.getBean(SignedInPeople.class).newPerson();
        JobApplicationId id = JobApplicationId.random();
        application
                .getBean(JobApplications.class)
                .create(camille.owner(), id, JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));
        http = new RawHttp(port);
        browser = new HttpBrowser(http);
        browser.signIn(camille.email(), SignedInPeople.PASSWORD, false);
        address = "/candidatures/" + id + "/courriers/nouveau";
        browser.get(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "C:\\Windows\\a.eml",
                "a.eml\\\"; name=\\\"text",
                "\u202egpj.eml",
                "%00.eml",
                ".",
                ""
            })
    void theNameOfAFileIsNothingToTheServer(String name) {
        Answer answer = upload(part("file\"; filename=\"" + name, "Subject: Bonjour\r\n\r\nMerci de votre venue."));

        assertThat(answer.status()).isIn(302, 422);
        assertThat(jdbc.queryForList("select * from received_mail").toString()).doesNotContain("passwd", "Windows");
    }

    @Test
    void moreThanAFormHoldsIsRefused() {
        String fields = IntStream.range(0, 600).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));

        assertRefused(form(fields), 400, 413);
        assertRefused(form("notes=" + "a".repeat(600_000)), 413);
        assertRefused(
                upload(IntStream.range(0, 30).mapToObj(i -> part("a" + i, "1")).collect(Collectors.joining())),
                400,
                413);
        assertRefused(upload(part("file\"; filename=\"" + "a".repeat(5_000), "b")), 400, 413);
    }

    @Test
    void aBodyWhoseLengthIsNotToldIsMeasured() {
        String chunk = "100000\r\n" + "a".repeat(0x100000) + "\r\n";
        String head = head("multipart/form-data; boundary=x") + "Transfer-Encoding: chunked\r\n\r\n";
        String start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        String body = Integer.toHexString(start.length()) + "\r\n" + start + "\r\n" + chunk.repeat(4) + "0\r\n\r\n";

        assertRefused(http.send((head + body).getBytes(StandardCharsets.ISO_8859_1)), 413);
    }

    @Test
    void nothingThatIsSentIsInflated() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[5_000_000]);
        }
        String head = head("application/x-www-form-urlencoded") + "Content-Encoding: gzip\r\nContent-Length: "
                + bomb.size() + "\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(bomb.toByteArray());

        assertThat(http.send(request.toByteArray()).status()).isBetween(400, 422);
        assertThat(upload(part("file\"; filename=\"a.gz", bomb.toString(StandardCharsets.ISO_8859_1)))
                        .status())
                .isIn(302, 422);
    }

    @Test
    void aMessageMadeToTireItsReaderIsReadInTime() {
        StringBuilder nested = new StringBuilder("Subject: a\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 5_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        String wide = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\na\r\n".repeat(90_000);
        String headers = "X-A: b\r\n".repeat(100_000) + "\r\na";
        String folded = "Subject: a" + "\r\n b".repeat(150_000) + "\r\n\r\na";
        String encoded = "Subject: " + "=?utf-8?q?a?= ".repeat(60_000) + "\r\n\r\na";
        Instant start = Instant.now();

        for (String message : new String[] {nested.toString(), wide, headers, folded, encoded}) {
            assertThat(upload(part("file\"; filename=\"a.eml", message)).status())
                    .isIn(302, 422);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTakenOver() {
        HttpBrowser victim = new HttpBrowser(http);
        SignedInPerson nadia = application.getBean(SignedInPeople.class).newPerson();
        HttpBrowser attacker = new HttpBrowser(http);
        String chosen = "0123456789ABCDEF0123456789ABCDEF";
        attacker.plant("JSESSIONID", chosen);
        attacker.get("/profil");
        victim.plant("JSESSIONID", chosen);

        victim.signIn(nadia.email(), SignedInPeople.PASSWORD, false);

        assertThat(victim.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(chosen);
        assertThat(victim.get("/profil").status()).isEqualTo(200);
        assertThat(attacker.get("/profil").status()).isEqualTo(302);
    }

    private Answer form(String fields) {
        String body = "_csrf=" + browser.token() + "&" + fields;
        return http.send(
                (head("application/x-www-form-urlencoded") + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private Answer upload(String parts) {
        String body = part("_csrf", browser.token()) + parts + "--x--\r\n";
        return http.send((head("multipart/form-data; boundary=x") + "Content-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8));
    }

    private String head(String type) {
        return "POST " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                + browser.cookieHeader() + "\r\nContent-Type: " + type + "\r\n";
    }

    private static String part(String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private static void assertRefused(Answer answer, Integer... statuses) {
        assertThat(answer.status()).isIn((Object[]) statuses);
        assertThat(answer.body()).contains("lang=\"fr\"").doesNotContain("Exception");
    }
}
