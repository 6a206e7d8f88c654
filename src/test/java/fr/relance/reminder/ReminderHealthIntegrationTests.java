package fr.relance.reminder;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.PushReceiver;
import fr.relance.support.SignedInPerson;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What who keeps the installation sees of reminders that do not come. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ReminderHealthIntegrationTests extends ReminderScene {

    private static final Wishes DIGEST = new Wishes(true, 8, false, false, false);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RemindersHealthIndicator health;

    @Autowired
    private PushDevices devices;

    @Test
    void anHourInWhichNothingCouldBeMadeForSomebodyIsSeenFromOutside() {
        record("Le Grand Hôtel", TUESDAY, VAGUE);
        asks(DIGEST);
        SignedInPerson nadia = people.newPerson();
        reminders.ask(nadia.owner(), Reminders.NEVER, DIGEST);
        lives(nadia, "Nulle/Part");

        roundAt(TEN_MARCH);
        assertThat(mails()).as("those of others").hasSize(1);
        roundAt(TEN_MARCH.plusMinutes(60));
        answers(200, "UP");
        roundAt(TEN_MARCH.plusMinutes(61));
        answers(503, "DOWN");

        lives(nadia, "Europe/Paris");
        run.once();
        answers(200, "UP");
    }

    @Test
    void whoWantsNoneAnyMoreIsMissedByNobody() {
        asks(DIGEST);
        lives(camille, "Nulle/Part");
        roundAt(TEN_MARCH);
        jdbc.sql("update reminder_wishes set digest = false").update();

        roundAt(TEN_MARCH.plusMinutes(61));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        lives(camille, "Europe/Paris");
    }

    @Test
    void whatWasDueHoursAgoIsLateHoweverLatelyItWasMade() {
        record("Le Grand Hôtel", TUESDAY, VAGUE);
        asks(DIGEST);
        clock.setTo(TEN_MARCH.plusHours(4));

        through(away()).once();

        assertThat(wellAt(TEN_MARCH.plusHours(4))).isEqualTo(Status.DOWN);
    }

    @Test
    void whoAskedAMomentAgoIsNotKeptWaitingSinceTheMorning() {
        record("Le Grand Hôtel", TUESDAY, VAGUE);
        asks(DIGEST);
        clock.setTo(TEN_MARCH);
        through(away()).once();
        clock.setTo(TEN_MARCH.plusMinutes(30));
        asks(ALL);

        assertThat(wellAt(TEN_MARCH.plusMinutes(61))).isEqualTo(Status.UP);
        assertThat(wellAt(TEN_MARCH.plusMinutes(91))).isEqualTo(Status.DOWN);
    }

    @Test
    void aTelephoneThatWasAddedAtNoonIsNotKeptWaitingSinceTheMorning() {
        asks(DIGEST);
        clock.setTo(TEN_MARCH.plusHours(4));
        PushReceiver telephone = new PushReceiver();
        PushDevices.PushTarget target = new PushDevices.PushTarget(
                "https://fcm.googleapis.com/" + camille.device(), telephone.p256dh(), telephone.auth());
        devices.add(camille.owner(), camille.device(), target, "Chrome sur Android");
        outbox.make(camille.owner(), morning(), Way.PUSH, clock.instant());

        assertThat(wellAt(TEN_MARCH.plusHours(5))).isEqualTo(Status.UP);
        assertThat(wellAt(TEN_MARCH.plusHours(5).plusMinutes(1))).isEqualTo(Status.DOWN);
    }

    @Test
    void aServerThatRefusesEveryAddressIsSeenThoughNotificationsLeave() {
        clock.setTo(TEN_MARCH);
        ended(Way.MAIL, ReminderState.GIVEN_UP);
        ended(Way.PUSH, ReminderState.SENT);
        assertThat(wellAt(TEN_MARCH.plusMinutes(1))).isEqualTo(Status.DOWN);

        camille = people.newPerson();
        clock.setTo(TEN_MARCH);
        ended(Way.MAIL, ReminderState.SENT);
        assertThat(wellAt(TEN_MARCH.plusMinutes(1))).isEqualTo(Status.UP);
    }

    private void ended(Way way, ReminderState state) {
        outbox.make(camille.owner(), morning(), way, clock.instant());
        Outbox.Claim claim = outbox.claim(outbox.claimable(clock.instant()).get(0), clock.instant())
                .orElseThrow();
        outbox.end(claim, state, Failure.ADDRESS_REFUSED, clock.instant());
    }

    private static Timetable.Window morning() {
        Instant eight = Instant.parse("2026-03-10T07:00:00Z");
        return new Timetable.Window(ReminderKind.DIGEST, TEN_MARCH.toLocalDate(), eight, eight.plusSeconds(16 * 3600));
    }

    private Status wellAt(LocalDateTime at) {
        clock.setTo(at);
        return new RemindersHealthIndicator(new Couriers(List.of(mailThrough(away()))), through(away()), jdbc, clock)
                .health()
                .getStatus();
    }

    private void answers(int status, String word) {
        assertThat(mvc.get().uri("/actuator/health").exchange())
                .hasStatus(status)
                .bodyText()
                .contains("\"status\":\"" + word + "\"");
    }

    private void lives(SignedInPerson person, String zone) {
        jdbc.sql("update account set time_zone = ? where id = ?")
                .params(zone, person.owner().value())
                .update();
    }
}
