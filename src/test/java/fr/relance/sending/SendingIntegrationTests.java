package fr.relance.sending;

import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUpState;
import fr.relance.followup.MoveFollowUp;
import fr.relance.planning.HalfDay;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

/** From the composer to a real mail server: when a mail leaves, when it does not, and what is said about it. */
@IntegrationTest
class SendingIntegrationTests extends SendingScene {

    @Autowired
    private DispatchHealthIndicator health;

    @BeforeEach
    void theAccountIsKnown() {
        entrustAccount(PASSWORD);
    }

    @Test
    void whatIsConfirmedForItsSlotLeavesThenAndOnce() throws Exception {
        String body = camille.get(address).value("body");

        Page answer = send("creneau");
        assertThat(camille.follow(answer).text())
                .contains("Le message partira le mardi 10 mars", "Ce message part le mardi 10 mars à 10 h", recruiter);
        lookAt(SLOT.minusSeconds(1));
        assertThat(arrived()).isEmpty();
        assertThat(state()).isEqualTo(FollowUpState.PENDING);
        lookAt(SLOT);
        lookAt(SLOT.plusMinutes(1));

        assertThat(arrived()).hasSize(2); // the recruiter's, and the copy for oneself
        MimeMessage mail = arrived().get(0);
        assertThat(mail.getFrom()[0]).hasToString("Camille Roux <" + from() + ">");
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(body.strip());
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(state()).isEqualTo(FollowUpState.DONE);
        assertThat(camille.get("/candidatures/" + recorded.jobApplication()).text())
                .contains("Relance faite");
    }

    @Test
    void whatLeavesAtOnceCanBeTakenBackForHalfAMinute() {
        Page answer = send("maintenant");
        assertThat(camille.follow(answer).text()).contains("Le message part dans 30 secondes", "part dans un instant");
        lookAt(SLOT.minusDays(7).withHour(12).withSecond(29));
        assertThat(arrived()).isEmpty();

        Page back = camille.undo(answer);

        assertThat(camille.follow(back).text()).contains("L’envoi est annulé. Rien n’est parti.", "Copier le message");
        lookAt(SLOT.minusDays(7).withHour(12).withMinute(5));
        assertThat(arrived()).isEmpty();
        assertThat(state()).isEqualTo(FollowUpState.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"07:59,true", "08:00,false", "18:59,false", "19:00,true", "01:13,true"})
    void thatItIsNightIsSaidBeforeAMailLeaves(LocalTime now, boolean said) {
        clock.setTo(SLOT.minusDays(4).toLocalDate().atTime(now));

        String page = camille.get(address + "/envoi").text();

        assertThat(page.contains("celle-ci surprendrait")).isEqualTo(said);
    }

    @Test
    void afterHalfAMinuteItLeaves() {
        send("maintenant");

        lookAt(SLOT.minusDays(7).withHour(12).withSecond(30));

        assertThat(arrived()).hasSize(2);
        assertThat(state()).isEqualTo(FollowUpState.DONE);
        assertThat(camille.post(address + "/envoi/annuler").status()).isEqualTo(409);
    }

    @Test
    void whatIsUnderwayIsNotEntrustedTwice() {
        Page.Form form = confirmation().type("to", recruiter, "quand", "creneau");
        camille.send(form);

        Page again = camille.send(form);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("déjà confié");
        lookAt(SLOT);
        assertThat(arrived()).hasSize(2);
    }

    @Test
    void whatLeftDoesNotLeaveAgainEvenWhereTheRelanceIsReopened() {
        Page.Form form = confirmation().type("to", recruiter, "quand", "maintenant");
        send("creneau");
        lookAt(SLOT);
        camille.send(camille.get(address).form(address + "/rouvrir"));
        assertThat(state()).isEqualTo(FollowUpState.PENDING);

        assertThat(camille.send(form).status()).isEqualTo(409);

        assertThat(camille.get(address).text())
                .contains("Ce message est parti le", "Une deuxième relance se retournerait contre vous")
                .doesNotContain("Copier le message");
        lookAt(SLOT.plusHours(1));
        assertThat(arrived()).hasSize(2);
    }

    @Test
    void aRelanceThatEndedMeanwhileTakesItsMailWithIt() {
        send("creneau");
        followUps.skip(
                camille.owner(),
                relance.id(),
                followUps.get(camille.owner(), relance.id()).status().version());

        lookAt(SLOT);

        assertThat(arrived()).isEmpty();
    }

    @Test
    void aRelanceThatMovedDoesNotLeaveAtItsFormerSlotNorUnseenAtItsNewOne() {
        send("creneau");
        followUps.move(
                camille.owner(),
                relance.id(),
                relance.status().version(),
                new MoveFollowUp(LocalDate.of(2026, 3, 11), HalfDay.AFTERNOON, false));
        assertThat(camille.get(address).text()).contains("La relance a changé : ce message ne partira pas");
        assertThat(camille.get("/").text()).contains("La relance a changé : ne partira pas");

        lookAt(SLOT);
        lookAt(SLOT.plusDays(1).withHour(14));

        assertThat(arrived()).isEmpty();
        assertThat(departure().state()).isEqualTo(DepartureState.FAILED);
        assertThat(camille.get(address).text())
                .contains("Ce message n’est pas parti", "La relance, son texte ou votre adresse d’envoi a changé");
    }

    @Test
    void aNewFactThatMovesTheRelanceHoldsItsMailBack() {
        send("creneau");
        recordings.again(camille.owner(), recorded, SLOT.minusDays(1), promisedBy(LocalDate.of(2026, 3, 20)));

        lookAt(SLOT);

        assertThat(arrived()).isEmpty();
    }

    @Test
    void withoutTheAccountNothingLeaves() {
        send("creneau");
        camille.post("/profil/envoi/retirer");
        assertThat(camille.get(address).text()).contains("Votre compte de messagerie n’est plus indiqué");
        entrustAccount(PASSWORD);

        lookAt(SLOT);

        assertThat(arrived()).isEmpty();
        assertThat(camille.get(address).text())
                .contains("Votre compte de messagerie n’est plus indiqué", "Copier le message");
    }

    @Test
    void theAgendaSaysWhatLeavesByItself() {
        send("creneau");

        assertThat(camille.get("/").text()).contains("Part le mardi 10 mars à 10 h");
    }

    @Test
    void healthTurnsRedWhereNobodyLooksForMailsToSend() {
        send("creneau");
        lookAt(SLOT.minusMinutes(1));
        clock.setTo(SLOT.plusMinutes(59));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        clock.setTo(SLOT.plusMinutes(61));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        lookAt(SLOT.plusMinutes(61));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aFailureIsTakenBackByTryingAgain() {
        send("creneau");
        lookAt(SLOT.plusHours(3));
        assertThat(departure().obstacle()).isEqualTo("Obstacle.MISSED");

        send("maintenant");
        lookAt(SLOT.plusHours(3).plusSeconds(31));

        assertThat(arrived()).hasSize(2);
        assertThat(state()).isEqualTo(FollowUpState.DONE);
    }
}
