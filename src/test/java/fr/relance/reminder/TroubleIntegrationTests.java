package fr.relance.reminder;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.queue.LeasedRows;
import fr.relance.reminder.ReminderStatus.Trouble;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Visitor;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What did not leave is told, whatever else left meanwhile. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TroubleIntegrationTests extends ReminderScene {

    private static final LocalDate DAY = TEN_MARCH.toLocalDate();

    @Autowired
    private JavaMailSender real;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aSheetThatDoesNotLeaveIsToldThoughTheDigestLeftAfterIt() {
        record("Le Grand Hôtel", TUESDAY, VAGUE);
        record("Café Lumière", DAY.atTime(9, 0), VAGUE);
        asks(new Wishes(true, 8, true, false, false));
        clock.setTo(TEN_MARCH.minusHours(1));
        through(allBut("Votre entretien")).once();
        clock.setTo(TEN_MARCH);
        through(allBut("Votre entretien")).once();

        assertThat(subjects()).containsExactly("À faire aujourd’hui : Le Grand Hôtel, Café Lumière");
        ReminderStatus status = statuses.of(camille.owner());
        assertThat(status.trouble())
                .isEqualTo(new Trouble(DAY, Way.MAIL, Failure.UNREACHABLE, TEN_MARCH.plusMinutes(5)));
        assertThat(status.sent()).isEqualTo(TEN_MARCH);
        assertThat(page("/profil/rappels"))
                .contains("Le rappel du mardi 10 mars n’est pas parti", "Nouvel essai vers 8 h 05.");
        assertThat(page("/profil"))
                .contains("Le rappel du mardi 10 mars n’est pas parti. Le serveur d’envoi ne répond pas."
                        + " Nouvel essai vers 8 h 05. Dernier rappel préparé mardi 10 mars à 8 h, dernier envoyé"
                        + " mardi 10 mars à 8 h. Prochain mercredi 11 mars à 8 h");
    }

    @Test
    void aRefusedAddressIsToldThoughTheNotificationLeftAfterIt() {
        asks(new Wishes(true, 8, false, false, false));
        Outbox.Claim mail = made(ReminderKind.DIGEST, Way.MAIL, TEN_MARCH);
        outbox.end(mail, ReminderState.GIVEN_UP, Failure.ADDRESS_REFUSED, clock.instant());
        Outbox.Claim notification = made(ReminderKind.DIGEST, Way.PUSH, TEN_MARCH.plusMinutes(1));
        outbox.end(notification, ReminderState.SENT, null, clock.instant());

        assertThat(statuses.of(camille.owner()).trouble())
                .isEqualTo(new Trouble(DAY, Way.MAIL, Failure.ADDRESS_REFUSED, null));
        assertThat(page("/profil"))
                .contains("Le serveur d’envoi refuse votre adresse.", "dernier envoyé mardi 10 mars à 8 h 01");
    }

    @Test
    void aNotificationThatDoesNotLeaveIsNotTheMailServersFault() {
        asks(new Wishes(true, 8, false, false, false));
        outbox.end(made(ReminderKind.DIGEST, Way.MAIL, TEN_MARCH), ReminderState.SENT, null, clock.instant());
        Outbox.Claim notification = made(ReminderKind.DIGEST, Way.PUSH, TEN_MARCH.minusMinutes(1));
        outbox.retry(notification, Failure.UNREACHABLE, clock.instant().plus(ReminderRun.BACKOFF.after(1)));

        assertThat(page("/profil/rappels"))
                .contains(
                        "La notification du mardi 10 mars n’est pas partie",
                        "Le service de notifications de votre navigateur ne répond pas. Nouvel essai vers 8 h.")
                .doesNotContain("serveur d’envoi ne répond");
    }

    @Test
    void onADayOnWhichSomethingCameNobodyReadsThatThereWasNothingToSay() {
        asks(new Wishes(false, 8, true, true, false));
        outbox.end(made(ReminderKind.DAY_SHEET, Way.MAIL, TEN_MARCH), ReminderState.SENT, null, clock.instant());
        Outbox.Claim evening = made(ReminderKind.EVENING_AFTER, Way.MAIL, TEN_MARCH.withHour(19));
        outbox.end(evening, ReminderState.NOTHING, null, clock.instant());

        assertThat(statuses.of(camille.owner()).quiet()).isNull();
    }

    @Test
    void whatWasMadeAndNotSentYetIsSaidToBe() {
        asks(new Wishes(false, 8, true, false, false));
        assertThat(page("/profil"))
                .contains("Aucun rappel préparé ni envoyé pour l’instant. Aucun prévu pour l’instant.");

        made(ReminderKind.DAY_SHEET, Way.MAIL, TEN_MARCH);

        assertThat(page("/profil"))
                .contains("Dernier rappel préparé mardi 10 mars à 8 h, aucun envoyé pour l’instant.");
    }

    /** Made and claimed at that moment. */
    private Outbox.Claim made(ReminderKind kind, Way way, LocalDateTime at) {
        clock.setTo(at);
        Timetable.Window window = new Timetable.Window(
                kind, DAY, clock.instant(), clock.instant().plus(LeasedRows.LEASE.multipliedBy(100)));
        assertThat(outbox.make(camille.owner(), window, way, clock.instant())).isTrue();
        return outbox.claim(outbox.claimable(clock.instant()).get(0), clock.instant())
                .orElseThrow();
    }

    private String page(String path) {
        return new Visitor(mvc, camille).get(path).text();
    }

    /** A server that breaks off at mails whose subject begins so. */
    private JavaMailSender allBut(String subject) {
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                if (subjectOf(message).startsWith(subject)) {
                    throw new MailSendException("451");
                }
                real.send(message);
            }
        };
    }

    private static String subjectOf(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
