package fr.relance.reminder;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relance.queue.LeasedRows;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A server that is away, an address that is refused, a process that dies: what is tried again, who sees it, and that nothing comes twice. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class FailuresIntegrationTests extends ReminderScene {

    @Autowired
    private JavaMailSender real;

    @Autowired
    private RemindersHealthIndicator health;

    @BeforeEach
    void aRelanceIsDue() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(new Wishes(true, 8, false, false, false));
        clock.setTo(TEN_MARCH);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndLaterAndTheMailComesOnce() {
        through(away()).once();
        assertThat(statuses.of(camille.owner()).trouble())
                .isEqualTo(new ReminderStatus.Trouble(
                        TEN_MARCH.toLocalDate(), Way.MAIL, Failure.UNREACHABLE, TEN_MARCH.plusMinutes(1)));
        run.once();
        assertThat(mails()).as("before its time").isEmpty();
        clock.setTo(TEN_MARCH.plusMinutes(1));
        through(away()).once();
        assertThat(statuses.of(camille.owner()).trouble())
                .isEqualTo(new ReminderStatus.Trouble(
                        TEN_MARCH.toLocalDate(), Way.MAIL, Failure.UNREACHABLE, TEN_MARCH.plusMinutes(6)));

        roundAt(TEN_MARCH.plusMinutes(6));
        roundAt(TEN_MARCH.plusMinutes(30));

        assertThat(mails()).hasSize(1);
        assertThat(statuses.of(camille.owner()).trouble()).isNull();
    }

    @Test
    void whenTheDayIsOverItIsGivenUpAndTheNextDayBeginsAnew() {
        through(away()).once();
        clock.setTo(LocalDateTime.of(2026, 3, 11, 0, 0));
        run.once();

        assertThat(mails()).isEmpty();
        assertThat(statuses.of(camille.owner()).trouble())
                .isEqualTo(new ReminderStatus.Trouble(TEN_MARCH.toLocalDate(), Way.MAIL, Failure.UNREACHABLE, null));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        roundAt(TEN_MARCH.plusDays(1));
        assertThat(mails()).hasSize(1);
        assertThat(statuses.of(camille.owner()).trouble()).isNull();
    }

    @Test
    void healthTurnsRedWhenAMailIsMoreThanAnHourLateAndGreenOnceItLeft() {
        through(away()).once();
        clock.setTo(TEN_MARCH.plusMinutes(60));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        clock.setTo(TEN_MARCH.plusMinutes(61));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        run.once();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void healthTurnsRedWhenNobodyLooksForMailsAnyMore() {
        ReminderRun stuck = through(real);
        RemindersHealthIndicator watched =
                new RemindersHealthIndicator(new Couriers(List.of(mailThrough(real))), stuck, jdbc, clock);
        stuck.begin();
        clock.setTo(TEN_MARCH.plusMinutes(60));
        assertThat(watched.health().getStatus()).isEqualTo(Status.UP);
        clock.setTo(TEN_MARCH.plusMinutes(61));

        assertThat(watched.health().getStatus()).isEqualTo(Status.DOWN);
        stuck.once();
        assertThat(watched.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void anAddressThatIsRefusedIsNotTriedAgainAndItsOwnerIsTold() {
        through(refusing()).once();
        roundAt(TEN_MARCH.plusHours(2));

        assertThat(mails()).isEmpty();
        assertThat(statuses.of(camille.owner()).trouble())
                .isEqualTo(
                        new ReminderStatus.Trouble(TEN_MARCH.toLocalDate(), Way.MAIL, Failure.ADDRESS_REFUSED, null));
    }

    @Test
    void whoDiesInTheMiddleIsFollowedWhenTheLeaseIsOverAndTheMailComesOnce() {
        assertThatThrownBy(() -> through(dying(false)).once()).isInstanceOf(Died.class);
        roundAt(TEN_MARCH.plus(LeasedRows.LEASE).minusSeconds(1));
        assertThat(mails()).as("while the other may be alive").isEmpty();

        roundAt(TEN_MARCH.plus(LeasedRows.LEASE));
        roundAt(TEN_MARCH.plus(LeasedRows.LEASE).plusMinutes(1));

        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoDiesAfterTheServerTookItIsFollowedByTheSameMailUnderTheSameName() throws Exception {
        assertThatThrownBy(() -> through(dying(true)).once()).isInstanceOf(Died.class);
        roundAt(TEN_MARCH.plus(LeasedRows.LEASE));
        roundAt(TEN_MARCH.plus(Duration.ofHours(5)));

        assertThat(mails()).hasSize(2);
        assertThat(mails())
                .extracting(mail -> header(mail, "Message-ID"))
                .containsOnly(mails().get(0).getMessageID());
        assertThat(mails())
                .extracting(mail -> header(mail, "List-Unsubscribe"))
                .containsOnly(header(mails().get(0), "List-Unsubscribe"));
    }

    @Test
    void aWordThatComesTooLateIsNotHeard() {
        run.make(clock.instant(), MAIL);
        Outbox.Claim first = outbox.claim(outbox.claimable(clock.instant()).get(0), clock.instant())
                .orElseThrow();
        clock.setTo(TEN_MARCH.plus(LeasedRows.LEASE));
        Outbox.Claim second = outbox.claim(first.id(), clock.instant()).orElseThrow();

        outbox.retry(first, Failure.UNREACHABLE, clock.instant());

        assertThat(outbox.claimable(clock.instant())).isEmpty();
        outbox.end(second, ReminderState.SENT, null, clock.instant());
        assertThat(statuses.of(camille.owner()).sent()).isEqualTo(TEN_MARCH.plus(LeasedRows.LEASE));
    }

    /** A server that knows nobody of that name. */
    private static JavaMailSender refusing() {
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                Address[] nobody = new Address[0];
                try {
                    throw new MailSendException(Map.of(
                            message, new SendFailedException("550", null, nobody, nobody, message.getAllRecipients())));
                } catch (MessagingException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    /** A process that ends before or after the server took the mail, and writes nothing down any more. */
    private JavaMailSender dying(boolean afterwards) {
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                if (afterwards) {
                    real.send(message);
                }
                throw new Died();
            }
        };
    }

    private static final class Died extends Error {

        private static final long serialVersionUID = 1;
    }
}
