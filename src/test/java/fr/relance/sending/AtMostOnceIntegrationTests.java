package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUpState;
import fr.relance.support.IntegrationTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A recruiter gets a mail once or not at all, whatever happens to servers and processes. */
@IntegrationTest
class AtMostOnceIntegrationTests extends SendingScene {

    private static final int INSTANCES = 4;

    @Test
    void ofSeveralInstancesOneSends() throws Exception {
        entrustAccount(PASSWORD);
        send("creneau");
        clock.setTo(SLOT);
        CyclicBarrier together = new CyclicBarrier(INSTANCES);
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        List<Future<?>> looks = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            looks.add(instances.submit(() -> {
                together.await();
                dispatch.once();
                return null;
            }));
        }
        for (Future<?> look : looks) {
            look.get();
        }
        instances.shutdown();

        assertThat(arrived()).hasSize(2);
        assertThat(state()).isEqualTo(FollowUpState.DONE);
    }

    @Test
    void whoDiesInTheMiddleLeavesItOpenAndNobodySendsItAgain() {
        entrustAccount(PASSWORD);
        send("creneau");
        clock.setTo(SLOT);
        DepartureRow claimed = claimed();

        lookAt(SLOT.plusMinutes(9));
        assertThat(departure().state()).isEqualTo(DepartureState.LEAVING);
        lookAt(SLOT.plusMinutes(10));
        lookAt(SLOT.plusMinutes(30));

        assertThat(arrived()).isEmpty();
        assertThat(departure().state()).isEqualTo(DepartureState.UNSURE);
        assertThat(camille.get("/").text()).contains("Peut-être parti : vérifiez");
        assertThat(rows.end(claimed, DepartureState.LEFT, null, clock.instant()))
                .as("a late word of the dead")
                .isFalse();
    }

    @Test
    void itsOwnerSaysWhatNobodyCanTell() {
        unsure();
        assertThat(camille.get(address).text()).contains("Ce message est peut-être parti", "y est-il ?");

        camille.send(camille.get(address).form(address + "/envoi/pas-parti"));

        assertThat(camille.get(address).text()).contains("Copier le message");
        assertThat(state()).isEqualTo(FollowUpState.PENDING);
    }

    @Test
    void orThatItLeft() {
        unsure();

        camille.send(camille.get(address).form(address + "/fait"));

        assertThat(state()).isEqualTo(FollowUpState.DONE);
        assertThat(camille.get("/candidatures/" + recorded.jobApplication()).text())
                .contains("Relance faite");
    }

    @Test
    void aServerThatIsAwayIsAskedAgainUntilTheMailWouldBeTooLate() throws Exception {
        try (ScriptedServer busy = new ScriptedServer(Map.of("MAIL", "451 later"))) {
            camille.send(account(PASSWORD, busy.port()));
            send("creneau");

            lookAt(SLOT);
            lookAt(SLOT.plusSeconds(30));
            assertThat(tries(busy)).isEqualTo(1);
            assertThat(camille.get(address).text()).contains("demande de revenir plus tard", "présenté de nouveau");
            lookAt(SLOT.plusMinutes(1));
            lookAt(SLOT.plusMinutes(6));
            lookAt(SLOT.plusMinutes(21));
            lookAt(SLOT.plusMinutes(51));
            lookAt(SLOT.plusMinutes(81));
            lookAt(SLOT.plusMinutes(111));
            assertThat(tries(busy)).isEqualTo(7);
            lookAt(SLOT.plusMinutes(141));
            lookAt(SLOT.plusMinutes(300));

            assertThat(tries(busy)).isEqualTo(7);
        }
        assertThat(departure().state()).isEqualTo(DepartureState.FAILED);
        assertThat(state()).isEqualTo(FollowUpState.PENDING);
        assertThat(camille.get(address).text()).contains("Ce message n’est pas parti", "Copier le message");
    }

    @Test
    void aServerThatComesBackGetsIt() throws Exception {
        int port;
        try (ScriptedServer away = new ScriptedServer(Map.of("MAIL", "421 closing"))) {
            camille.send(account(PASSWORD, away.port()));
            send("creneau");
            lookAt(SLOT);
            port = away.port();
        }
        assertThat(port).isNotEqualTo(port());
        entrustAccount(PASSWORD);

        lookAt(SLOT.plusMinutes(2));

        assertThat(arrived()).hasSize(2);
        assertThat(state()).isEqualTo(FollowUpState.DONE);
    }

    @Test
    void anAddressThatIsRefusedIsNotTriedAgain() throws Exception {
        try (ScriptedServer refusing = new ScriptedServer(Map.of("RCPT", "550 nobody"))) {
            camille.send(account(PASSWORD, refusing.port()));
            send("creneau");
            lookAt(SLOT);
            lookAt(SLOT.plusMinutes(30));

            assertThat(tries(refusing)).isEqualTo(1);
        }
        assertThat(departure().obstacle()).isEqualTo("Obstacle.ADDRESS_REFUSED");
        assertThat(state()).isEqualTo(FollowUpState.PENDING);
    }

    /** The server hung up with the mail in its hands. */
    private void unsure() {
        try (ScriptedServer dying = new ScriptedServer(Map.of(".", ScriptedServer.HANG_UP))) {
            camille.send(account(PASSWORD, dying.port()));
            send("creneau");
            lookAt(SLOT);
            lookAt(SLOT.plusMinutes(20));
            assertThat(dying.heard().stream().filter("DATA"::equals)).hasSize(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(departure().state()).isEqualTo(DepartureState.UNSURE);
    }

    private static long tries(ScriptedServer server) {
        return server.heard().stream().filter(line -> line.startsWith("MAIL")).count();
    }
}
