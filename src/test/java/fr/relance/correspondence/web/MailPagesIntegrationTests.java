package fr.relance.correspondence.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stage;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A recruiter's message comes in, is read, and says what may be noted. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class MailPagesIntegrationTests {

    private static final String REFUSAL = "Bonjour,\n\nVotre candidature n’a pas été retenue.\n\nCordialement";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private JobApplications jobApplications;

    private SignedInPerson person;
    private Visitor camille;
    private JobApplicationId candidature;
    private String form;

    @BeforeEach
    void recordAnInterview() {
        person = people.newPerson();
        camille = new Visitor(mvc, person);
        candidature = recordings.tuesday(camille.owner(), Recordings.VAGUE).jobApplication();
        form = "/candidatures/" + candidature + "/courriers/nouveau";
    }

    @Test
    void aPastedRefusalIsKeptReadAndNotAppliedAlone() {
        Page kept = paste(REFUSAL);

        Page mail = camille.follow(kept);
        assertThat(mail.text()).contains("Le message est gardé", "Ce message ressemble à un refus", "Noter le refus");
        assertThat(mail.document().select(".rl-card mark").eachText()).containsExactly("n’a pas été retenue");
        assertThat(stage()).isEqualTo(Stage.INTERVIEWING);
        assertThat(camille.get("/candidatures/" + candidature).text())
                .contains("Courrier reçu")
                .doesNotContain("Relire le texte");
    }

    @Test
    void oneButtonNotesItAndThePageSaysSoAfterwards() {
        String address = paste(REFUSAL).location();

        Page noted = camille.send(camille.get(address).form("form:has(button:contains(Noter le refus))"));

        assertThat(noted.location()).isEqualTo("/candidatures/" + candidature);
        assertThat(stage()).isEqualTo(Stage.REJECTED);
        assertThat(camille.get(address).text()).contains("Une réponse est déjà notée");
        camille.undo(noted);
        assertThat(stage()).isEqualTo(Stage.INTERVIEWING);
        assertThat(camille.get(address).text()).doesNotContain("Une réponse est déjà notée");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Nous souhaitons vous rencontrer., 'Ce message ressemble à une invitation', Noter l’invitation
        Nous vous proposons le poste., 'Ce message ressemble à une réponse positive', Noter la réponse positive
        Merci de nous transmettre vos diplômes., 'On vous demande quelque chose', Noter la demande
        Nous reviendrons vers vous d’ici vendredi., 'Ce message annonce une date', Noter la nouvelle date
        Nous avons bien reçu votre candidature., 'Rien à noter, semble-t-il', Noter ce que vous y lisez
        """)
    void eachKindHasItsWords(String text, String title, String action) {
        assertThat(camille.follow(paste(text)).text()).contains(title, action);
    }

    @Test
    void aDateLeadsToItsPageWithTheSentence() {
        Page mail = camille.follow(paste("Bonjour,\n\nNous reviendrons vers vous d’ici vendredi.\n\nJulie"));

        String link =
                mail.document().select("a:contains(Noter la nouvelle date)").attr("href");
        Page newDate = camille.get(link);
        assertThat(newDate.value("announced.words")).isEqualTo("Nous reviendrons vers vous d’ici vendredi.");
        assertThat(newDate.value("day")).isEqualTo("2026-03-03");
    }

    @Test
    void aFileIsReadAndItsAttachmentsAreSaidToBeLeftOut() {
        String eml = "From: =?utf-8?Q?C=C3=A9line?= <rh@hotel.example>\r\nSubject: Votre candidature\r\n"
                + "Date: Mon, 2 Mar 2026 09:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Le poste est <b>pourvu</b>.</p>\r\n"
                + "--b\r\nContent-Type: application/pdf\r\n\r\nPDF\r\n--b--\r\n";

        Page mail = camille.get(
                String.valueOf(drop(eml.getBytes(UTF_8)).getResponse().getRedirectedUrl()));

        assertThat(mail.text())
                .contains(
                        "De Céline, reçu le lundi 2 mars à 9 h 30",
                        "Ce message ressemble à un refus",
                        "Le poste est pourvu.")
                .contains("Une pièce jointe n’a pas été gardée.");
    }

    @Test
    void withoutTextThereIsNothingToKeep() {
        Page nothing = paste(" \n ");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.error("text")).isEqualTo("Collez le message, ou choisissez son fichier.");
        assertThat(drop("From: a@b.example\nSubject: x\n\n".getBytes(UTF_8))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aTextThatIsTooLongIsKeptInTheFormNotCutInSilence() {
        Page page = paste("é".repeat(20_001));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("text")).contains("20\u202f000 caractères");
        assertThat(page.value("text")).hasSize(20_001);
    }

    @Test
    void aMessageThatIsTooLargeIsRefusedWithAPage() {
        MvcTestResult refused = mvc.post()
                .uri(form)
                .with(person.auth())
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("text=" + "a".repeat(1_200_000))
                .exchange();

        assertThat(refused).hasStatus(413);
    }

    @Test
    void hostileTextIsShownAsText() {
        Page mail = camille.follow(paste("<script>alert(1)</script> & « ${x} » [[y]] n’a pas été retenue"));

        assertThat(mail.document().select(".rl-letter").text()).contains("<script>alert(1)</script> & « ${x} » [[y]]");
        assertThat(mail.document().select(".rl-letter script")).isEmpty();
    }

    @Test
    void deletingIsUndoneFromTheMessageThatConfirmsIt() {
        String address = paste(REFUSAL).location();

        Page deleted = camille.post(address + "/supprimer");

        assertThat(camille.get(address).status()).isEqualTo(404);
        assertThat(camille.undo(deleted).location()).isEqualTo(address);
        assertThat(camille.get(address).status()).isEqualTo(200);
    }

    @Test
    void keepingIsUndone() {
        Page kept = paste(REFUSAL);

        camille.undo(kept);

        assertThat(camille.get(kept.location()).status()).isEqualTo(404);
    }

    @Test
    void theSameFormSentTwiceKeepsOne() {
        Page.Form filled = camille.get(form).form(form).type("text", REFUSAL);

        assertThat(camille.send(filled).location())
                .isEqualTo(camille.send(filled).location());
        assertThat(camille.get("/candidatures/" + candidature)
                        .document()
                        .select("section[aria-labelledby=journal] li:contains(Courrier reçu)"))
                .hasSize(1);
    }

    @Test
    void theMessagesOfOthersAreNotFound() {
        Page.Form filled = camille.get(form).form(form).type("text", REFUSAL);
        String address = camille.send(filled).location();
        Visitor marc = new Visitor(mvc, people.newPerson());

        assertThat(marc.get(form).status()).isEqualTo(404);
        assertThat(marc.send(filled).status()).isEqualTo(404);
        assertThat(marc.get(address).status()).isEqualTo(404);
        assertThat(marc.post(address + "/supprimer").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/supprimer"})
    void whatIsUnknownOrUnreadableIsNotFound(String action) {
        assertThat(camille.post("/courriers/" + UUID.randomUUID() + action).status())
                .isIn(404, 405);
        assertThat(camille.post("/courriers/lettre" + action).status()).isIn(404, 405);
        assertThat(camille.get("/courriers/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(camille.get("/courriers/lettre").status()).isEqualTo(404);
    }

    @Test
    void thePageCostsAFewStatements() {
        String address = paste(REFUSAL).location();

        assertThat(SqlStatements.of(() -> camille.get(address))).hasSizeLessThanOrEqualTo(4);
    }

    private Page paste(String text) {
        return camille.send(camille.get(form).form(form).type("text", text));
    }

    private MvcTestResult drop(byte[] file) {
        return mvc.post()
                .uri(form)
                .multipart()
                .file(new MockMultipartFile("file", "message.eml", "message/rfc822", file))
                .with(person.auth())
                .with(csrf())
                .exchange();
    }

    private Stage stage() {
        return jobApplications.get(camille.owner(), candidature).progress().stage();
    }
}
