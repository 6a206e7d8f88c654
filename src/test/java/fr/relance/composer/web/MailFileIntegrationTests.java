package fr.relance.composer.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.interview.InterviewDetails;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.ContactId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

/** The draft for a mail program. */
@IntegrationTest
class MailFileIntegrationTests extends ComposerScene {

    @Test
    void theTextAsItStandsIsADraftToThePersonMet() throws Exception {
        String body =
                "Madame Durand,\n\nÀ l’œuvre\u00A0: « où en êtes-vous\u00A0? »\n\n" + "long ".repeat(300) + "\n.\nFin";

        MockHttpServletResponse answer = download(address, "Suite à l’entretien – n° 1 €", body.replace("\n", "\r\n"));
        MimeMessage mail = read(answer);

        assertThat(answer.getContentType()).isEqualTo("message/rfc822");
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"relance-le-grand-hotel.eml\"");
        assertThat(mail.getSubject()).isEqualTo("Suite à l’entretien – n° 1 €");
        assertThat(mail.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("claire.durand@grandhotel.example");
        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
        assertThat(mail.getHeader("MIME-Version")).containsExactly("1.0");
        assertThat(mail.getHeader("Date")).containsExactly("Tue, 3 Mar 2026 12:00:00 +0100");
        assertThat(mail.getHeader("Message-ID")).isNull();
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(body);
        assertThat(answer.getContentAsByteArray())
                .asString(StandardCharsets.US_ASCII)
                .matches("(?s)\\p{ASCII}*");
        assertThat(answer.getContentAsString().lines()).allMatch(line -> line.length() <= 998);
        assertThat(camille.get(address).text()).doesNotContain("Fin");
    }

    @Test
    void nothingTypedBecomesAHeader() throws Exception {
        MimeMessage mail = read(download(address, "Objet\r\nBcc: autre@exemple.fr\r\n\r\nCorps", "Texte"));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Objet Bcc: autre@exemple.fr Corps");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Texte");
    }

    @Test
    void withoutAnAddressItIsLeftToTheCandidate() throws Exception {
        String relance = address(recordings.record(
                camille.owner(),
                JobApplicationDetails.of("L’Œuvre & Cie / " + "x".repeat(80), "chef"),
                new PersonDetails(null, null, "Durand", null, null, null, null, null),
                details()));

        MockHttpServletResponse answer = download(relance, "Objet", "Texte");

        assertThat(read(answer).getRecipients(RecipientType.TO)).isNull();
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .matches("attachment; filename=\"relance-[a-z0-9-]+\\.eml\"");
    }

    @Test
    void anEmptyTextIsAnEmptyDraft() throws Exception {
        MimeMessage mail = read(download(address, "", ""));

        assertThat(mail.getSubject()).isEmpty();
        assertThat(mail.getContent().toString()).isBlank();
    }

    private InterviewDetails details() {
        return Recordings.details(Recordings.TUESDAY, new ContactId(UUID.randomUUID()), VAGUE);
    }

    private MockHttpServletResponse download(String relance, String subject, String body) {
        var answer = mvc.post()
                .uri(relance + "/message/eml")
                .with(camille.person().auth())
                .with(csrf())
                .param("texte", "relance-sobre")
                .param("subject", subject)
                .param("body", body)
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    private static MimeMessage read(MockHttpServletResponse answer) throws Exception {
        return new MimeMessage((Session) null, new ByteArrayInputStream(answer.getContentAsByteArray()));
    }
}
