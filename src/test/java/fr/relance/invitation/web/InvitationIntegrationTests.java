package fr.relance.invitation.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.interview.InterviewDetails;
import fr.relance.interview.Interviews;
import fr.relance.interview.Venue;
import fr.relance.invitation.Invitations;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An invitation becomes an interview, moves it, calls it off. It is Tuesday 3 March 2026, noon. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class InvitationIntegrationTests {

    private static final String READ = "/entretiens/invitation";
    private static final String NEW = "/entretiens/nouveau";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Interviews interviews;

    @Autowired
    private JobApplications jobApplications;

    private Visitor camille;

    @BeforeEach
    void signUp() {
        camille = new Visitor(mvc, people.newPerson());
    }

    @Test
    void theFormIsFilledInAndNothingIsRecordedYet() {
        Page form = read(Invitations.file("outlook"));

        assertThat(form.form(NEW).fields())
                .containsEntry("day", "2026-03-10")
                .containsEntry("time", "14:30")
                .containsEntry("minutes", "60")
                .containsEntry("setting", "VIDEO")
                .containsEntry("post.company", "Grand Hotel")
                .containsEntry("person.firstName", "Claire")
                .containsEntry("person.email", "claire.durand@grand-hotel.example");
        assertThat(form.text()).contains("rien n’est encore noté");
        assertThat(camille.get("/").text()).doesNotContain("Entretiens à venir");
    }

    @Test
    void theCandidatureThatItNamesIsProposed() {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));

        assertThat(read(Invitations.file("apple")).form(NEW).fields()).containsEntry("jobApplication", id.toString());
        assertThat(read(Invitations.file("google")).form(NEW).fields()).containsEntry("jobApplication", "");
    }

    @Test
    void aNewerVersionMovesItOnceThatIsConfirmed() {
        String address = record(Invitations.file("apple"));
        String newer = Invitations.file("apple")
                .replace("SEQUENCE:0", "SEQUENCE:2")
                .replace("20260312T", "20260313T")
                .replace("12 rue de la Paix", "5 rue de Rivoli");

        Page news = read(newer);
        assertThat(news.text()).contains("Cet entretien est déplacé", "jeudi 12 mars", "vendredi 13 mars");
        assertThat(details(address).at()).isEqualTo("2026-03-12T09:30");

        Page moved = camille.send(news.form(address + "/invitation"));
        assertThat(details(address).at()).isEqualTo("2026-03-13T09:30");
        assertThat(details(address).venue().place()).contains("Rivoli");
        assertThat(read(newer).text()).contains("Rien de nouveau");
        assertThat(read(Invitations.file("apple")).text()).contains("Cette invitation est ancienne");

        camille.undo(moved);
        assertThat(details(address).at()).isEqualTo("2026-03-12T09:30");
        assertThat(read(newer).text()).contains("Cet entretien est déplacé");
    }

    @Test
    void aCancellationOffersToTakeItAway() {
        String address = record(Invitations.file("apple"));
        String cancel = Invitations.file("apple").replace("METHOD:REQUEST", "METHOD:CANCEL");

        Page news = read(cancel);
        assertThat(news.text()).contains("Cet entretien est annulé");
        Page deleted = camille.send(news.form(address + "/supprimer"));
        assertThat(camille.get(address).status()).isEqualTo(404);

        Page unknown = read(cancel);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.error("text")).contains("n’est pas noté ici");

        camille.undo(deleted);
        assertThat(camille.get(address).status()).isEqualTo(200);
    }

    @Test
    void whatWasNotedByHandIsRecognisedAndFollowedFromThenOn() {
        String address = noted();

        Page news = read(Invitations.file("apple"));
        assertThat(news.text()).contains("Est-ce cet entretien", "jeudi 12 mars à 11 h", "jeudi 12 mars à 9 h 30");
        assertThat(details(address).at()).isEqualTo("2026-03-12T11:00");
        camille.send(news.form(address + "/invitation"));

        assertThat(details(address).at()).isEqualTo("2026-03-12T09:30");
        assertThat(read(Invitations.file("apple")).text()).contains("Rien de nouveau", "déjà noté ce qu’elle dit");
        assertThat(read(Invitations.file("apple").replace("20260312T", "20260313T"))
                        .text())
                .contains("Cet entretien est déplacé");
    }

    @Test
    void anotherInterviewOfThatDayCanBeNoted() {
        noted();

        Page form = camille.send(read(Invitations.file("apple")).form(READ));

        assertThat(form.form(NEW).fields()).containsEntry("day", "2026-03-12").containsEntry("time", "09:30");
    }

    @Test
    void aCancellationFindsWhatWasNotedByHand() {
        String address = noted();

        Page news = read(Invitations.file("apple").replace("METHOD:REQUEST", "METHOD:CANCEL"));

        assertThat(news.text()).contains("Cet entretien est annulé", "jeudi 12 mars à 11 h");
        camille.send(news.form(address + "/supprimer"));
        assertThat(camille.get(address).status()).isEqualTo(404);
    }

    /** On the day of Apple's invitation, at another hour. */
    private String noted() {
        LocalDateTime at = LocalDateTime.of(2026, 3, 12, 11, 0);
        return "/entretiens/" + recordings.record(camille.owner(), at, VAGUE).interview();
    }

    @Test
    void aVersionThatIsStaleMovesNothing() {
        String address = record(Invitations.file("apple"));
        Page.Form move = read(Invitations.file("apple").replace("20260312T", "20260313T"))
                .form(address + "/invitation");
        camille.send(camille.get(address).form(address).type("place", "Salle B"));

        assertThat(camille.send(move).status()).isEqualTo(409);
        assertThat(details(address).venue().place()).isEqualTo("Salle B");
    }

    @Test
    void anothersInvitationIsNobodysBusiness() {
        record(Invitations.file("apple"));
        Visitor nadia = new Visitor(mvc, people.newPerson("Nadia", "Benali"));

        assertThat(nadia.post(READ, "text", Invitations.file("apple")).text()).contains("Nouvel entretien");
    }

    @Test
    void aFileInTheOldAlphabetIsRead() {
        byte[] latin = Invitations.file("apple").getBytes(StandardCharsets.ISO_8859_1);

        Page form = file(latin);

        assertThat(form.form(NEW).fields().get("place")).startsWith("Le Grand Hôtel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bonjour", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x\nEND:VEVENT"})
    void whatIsNoInvitationIsRefusedWithASentence(String text) {
        Page refused = camille.post(READ, "text", text);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("text")).contains("pas d’invitation lisible");
    }

    @Test
    void whatIsTooLongIsRefusedWithASentence() {
        Page refused = file(new byte[256 * 1024 + 1]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("chosen")).contains("256 Ko");
        assertThat(file(new byte[] {0, 1, 2, (byte) 0xff}).error("chosen")).contains("pas d’invitation lisible");
    }

    @Test
    void aMoveWithoutAMomentIsRefused() {
        String address = record(Invitations.file("apple"));

        assertThat(camille.post(address + "/invitation", "at", "demain").status())
                .isEqualTo(422);
        assertThat(details(address).venue())
                .isEqualTo(new Venue("Le Grand Hôtel 12 rue de la Paix, 75002 Paris, France", 60));
    }

    private String record(String invitation) {
        return camille.send(read(invitation)
                        .form(NEW)
                        .type("post.company", "Le Grand Hôtel", "post.position", "chef de rang"))
                .location();
    }

    private Page read(String invitation) {
        return camille.post(READ, "text", invitation);
    }

    private Page file(byte[] content) {
        MvcTestResult answer = mvc.post()
                .uri(READ)
                .multipart()
                .file(new MockMultipartFile("file", "invite.ics", "text/calendar", content))
                .with(camille.person().auth())
                .with(csrf())
                .exchange();
        return Page.of(answer);
    }

    private InterviewDetails details(String address) {
        String id = address.substring(address.lastIndexOf('/') + 1);
        return interviews.get(camille.owner(), InterviewId.of(id)).details();
    }
}
