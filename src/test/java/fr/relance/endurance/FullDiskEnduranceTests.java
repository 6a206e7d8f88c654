package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.endurance.OwnProcess.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A disk that is really full: what people are told, what is lost (nothing), and how it goes on once there is room. */
class FullDiskEnduranceTests {

    private static final Logger LOG = LoggerFactory.getLogger(FullDiskEnduranceTests.class);
    private static final String EMAIL = "camille@exemple.fr";
    private static final String TEXT = "a".repeat(480);
    private static final int AT_MOST = 2000;
    private static final int ROUNDS = 20;

    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Person person = new Person(new Client());
    private final Client guest = new Client();

    @Test
    void withRoomLeftForTheDatabaseItselfSavesAreRefusedAndReadingGoesOn(@TempDir Path folder) throws Exception {
        everythingOn(folder, "--relance.disk.reserve=8MB", true);
    }

    @Test
    void whatTheDiskItselfRefusesHarmsNothingAndRoomIsAllItTakes(@TempDir Path folder) throws Exception {
        everythingOn(folder, "--relance.disk.reserve=0MB", false);
    }

    private void everythingOn(Path folder, String reserve, boolean reads) throws Exception {
        Program program = Program.in(folder);
        program.start(folder.resolve("training"), List.of()).close();
        Others others = new Others(program, folder.resolve("training"));
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"))) {
            LOG.warn("{}, {}", disk.isMounted() ? "a file system of its own" : "a limited process", reserve);
            try (OwnProcess server =
                    program.start(disk.data(), disk.shell(), reserve, "--relance.backup.enabled=false")) {
                person.signUp(server, EMAIL);
                person.openForms(server);
                save(server, "before");
                disk.fill();
                refused(server);
                if (reads) {
                    stillReads(server);
                } else {
                    failAgainAndAgain(server);
                }
                others.allRefused(disk.data());
                disk.free(server.pid());
                saveOnceThereIsRoom(server);
                others.allRefused(disk.data());
                save(server, "after-the-others");
            }
            check(disk.data());
        }
    }

    /** A request that was under way when the room came back may still fail. */
    private void saveOnceThereIsRoom(OwnProcess server) throws Exception {
        int tries = 1;
        while (!saved(server, "n-after-" + tries)) {
            assertThat(tries++).as("tries").isLessThan(10);
            Thread.sleep(1000);
        }
        LOG.warn("saved again at try {}", tries);
        acknowledged.put("n-after-" + tries, TEXT.length());
        save(server, "after");
    }

    private boolean saved(OwnProcess server, String mark) throws InterruptedException {
        try {
            return person.create(server, mark, TEXT).isSaved();
        } catch (IOException noAnswer) {
            return false;
        }
    }

    private void refused(OwnProcess server) throws Exception {
        Client.Answer answer = person.create(server, "n-0", TEXT);
        for (int i = 1; answer.isSaved() && i < AT_MOST; i++) {
            acknowledged.put("n-" + (i - 1), TEXT.length());
            answer = person.create(server, "n-" + i, TEXT);
        }
        LOG.warn("refused after {} saves", acknowledged.size());
        assertThat(answer.status()).isEqualTo(507);
        assertThat(answer.body())
                .contains("Il n’y a plus de place pour enregistrer", "ce que vous avez saisi y est encore");
    }

    /** Each of them closes the database and opens it again. */
    private void failAgainAndAgain(OwnProcess server) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            guest.get(server.at("/connexion"));
            person.get(server, "/candidatures");
            if (saved(server, "n-full-" + i)) {
                // What H2 gave back while it opened the file was enough.
                acknowledged.put("n-full-" + i, TEXT.length());
            }
        }
    }

    private void stillReads(OwnProcess server) throws Exception {
        assertThat(person.recordInterview(server, "i-refused", TEXT).status()).isEqualTo(507);
        assertThat(person.get(server, "/candidatures").body()).contains("n-before");
        assertThat(person.get(server, "/").status()).isEqualTo(200);
        assertThat(guest.get(server.at("/connexion")).status()).isEqualTo(200);
    }

    private void save(OwnProcess server, String when) throws Exception {
        assertThat(person.create(server, "n-" + when, TEXT).status()).as(when).isEqualTo(302);
        assertThat(person.recordInterview(server, "i-" + when, TEXT).status())
                .as(when)
                .isEqualTo(302);
        acknowledged.put("n-" + when, TEXT.length());
        acknowledged.put("i-" + when, TEXT.length());
    }

    private void check(Path data) throws Exception {
        try (Kept kept = new Kept(data)) {
            assertThat(kept.marks()).containsAllEntriesOf(acknowledged);
            assertThat(kept.halves()).isZero();
        }
    }
}
