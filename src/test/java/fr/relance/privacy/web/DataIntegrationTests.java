package fr.relance.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.account.Accounts;
import fr.relance.interview.InterviewDetails;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class DataIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everythingComesInOneDownload() throws IOException {
        MvcTestResult answer = download(somebody());

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/zip")
                .hasHeader("Content-Disposition", "attachment; filename=\"relance-donnees-2026-03-03.zip\"");
        byte[] zip = answer.getResponse().getContentAsByteArray();
        assertThat(file(zip, "donnees.json")).contains("\"prenom\" : \"Camille\"", "chef de rang");
        assertThat(file(zip, "LISEZMOI.txt"))
                .contains("Vos données dans Relance", "mardi 3 mars 2026 à 12 h 00 (heure de Paris)");
    }

    @Test
    void candidaturesInterviewsAndRelancesOpenInASpreadsheet() throws IOException {
        byte[] zip = download(somebody()).getResponse().getContentAsByteArray();

        assertThat(file(zip, "candidatures.csv"))
                .startsWith("\uFEFFEntreprise;Poste;Étape;")
                .contains("\n\"'=Hôtel; \"\"Grand\"\"\";chef de rang;Entretien;")
                .contains(";03/03/2026 12:00");
        assertThat(file(zip, "entretiens.csv"))
                .startsWith("\uFEFFEntreprise;Poste;Date;Comment;")
                .contains("chef de rang;03/03/2026 10:00;Sur place;");
        assertThat(file(zip, "relances.csv")).contains("chef de rang;Remerciement;E-mail;04/03/2026 10:00;À faire;");
    }

    private SignedInPerson somebody() {
        SignedInPerson camille = people.newPerson("Camille", "Roux");
        InterviewDetails details = Recordings.details(Recordings.TUESDAY, null, Recordings.VAGUE);
        recordings.record(
                camille.owner(),
                JobApplicationDetails.of("=Hôtel; \"Grand\"", "chef de rang"),
                Recordings.MADAME_DURAND,
                details);
        return camille;
    }

    private MvcTestResult download(SignedInPerson person) {
        return mvc.get().uri("/profil/donnees/archive").with(person.auth()).exchange();
    }

    @Test
    void whoDidNotProveWhoTheyAreLatelyIsAskedFirst() {
        SignedInPerson camille = people.newPerson();
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 11));

        for (String guarded : new String[] {"/profil/donnees/archive", "/profil/donnees/effacer"}) {
            assertThat(mvc.get().uri(guarded).with(camille.auth()))
                    .hasStatus(302)
                    .hasRedirectedUrl("/profil/confirmer");
        }
        assertThat(mvc.get().uri("/profil/donnees").with(camille.auth())).hasStatusOk();
    }

    @Test
    void anotherAddressErasesNothing() {
        Visitor camille = new Visitor(mvc, people.newPerson());

        Page answer = camille.post("/profil/donnees/effacer", "email", "autre@exemple.fr");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("email")).isEqualTo("Ce n’est pas l’adresse de votre compte. Rien n’a été effacé.");
        assertThat(answer.value("email")).isEqualTo("autre@exemple.fr");
        assertThat(accounts.candidate(camille.owner()).firstName()).isEqualTo("Camille");
    }

    @Test
    void theirOwnAddressErasesThemEndsTheSessionAndLeavesAReceipt() throws IOException {
        SignedInPerson camille = people.newPerson();
        MvcTestResult answer = mvc.post()
                .uri("/profil/donnees/effacer")
                .with(camille.auth())
                .with(csrf())
                .param("email", " " + camille.email().toUpperCase(java.util.Locale.ROOT))
                .exchange();

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/compte-efface");
        assertThat(answer.getRequest().getSession(false)).isNull();
        Cookie receipt = Objects.requireNonNull(answer.getResponse().getCookie("relance-recu"));
        assertThat(mvc.get().uri("/compte-efface").cookie(receipt)).bodyText().contains("Compte", "mardi 3\u00a0mars");
        assertThat(mvc.get().uri("/compte-efface/recu").cookie(receipt))
                .hasHeader("Content-Disposition", "attachment; filename=\"relance-recu.txt\"")
                .bodyText()
                .contains("Effacé le 3 mars 2026 à 12:00", "Compte\u00a0: 1")
                .doesNotContain(camille.email(), camille.owner().toString());
        assertThat(mvc.get().uri("/profil/donnees").with(camille.auth())).hasStatus(302);
    }

    @Test
    void aReceiptIsNobodyElses() {
        assertThat(mvc.get().uri("/compte-efface")).hasStatus(302).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/compte-efface/recu")).hasStatus(302).hasRedirectedUrl("/");
    }

    @Test
    void everybodyMayReadWhatIsKept() {
        assertThat(mvc.get().uri("/confidentialite"))
                .hasStatusOk()
                .bodyText()
                .contains("relance-csrf", "relance-appareil", "JSESSIONID", "Les données des autres");
        assertThat(mvc.get().uri("/inscription")).bodyText().contains("href=\"/confidentialite\"");
    }

    private static String file(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No file " + name);
    }
}
