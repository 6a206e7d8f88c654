package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.endurance.OwnProcess.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Somebody opens « Aujourd’hui » and saves an interview each second, in an application with little memory, while an attacker with five
 * addresses does what stopped it once. {@code -Drelance.seconds=20} for less; the figures go to {@code target/attacker.txt}.
 */
class AttackerEnduranceTests {

    private static final Logger LOG = LoggerFactory.getLogger(AttackerEnduranceTests.class);
    private static final String EMAIL = "camille@exemple.fr";
    private static final String[] OPTIONS = {"--relance.backup.enabled=false", "--relance.registration=invitation"};
    private static final int SECONDS = Integer.getInteger("relance.seconds", 60);
    private static final int ADDRESSES = 5;
    private static final int CANDIDATURES = 5;

    /** What the attacker may leave behind: caches, statistics, what their own account holds. */
    private static final long MORE_BYTES = 32L * 1024 * 1024;

    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Person person = new Person(new Client());
    private final Figures figures = new Figures();

    @Test
    void anAttackerIsNothingToSomebodyElse(@TempDir Path folder) throws Exception {
        Program program = Program.in(folder).forAFewStarts().with("192m");
        Path data = folder.resolve("data");
        try (OwnProcess server = program.start(data, List.of(), OPTIONS)) {
            settleIn(server);
            List<Attack> attacks = new ArrayList<>();
            for (int i = 0; i < ADDRESSES; i++) {
                String invitation = person.invite(server, "sacha" + i + "@exemple.fr");
                attacks.add(new Attack(server.port(), 2 + i, invitation, figures));
            }
            long before = server.liveBytes();
            attacks.forEach(Attack::begin);
            live(server);
            for (Attack attack : attacks) {
                attack.end();
            }
            awaitQuiet(server);
            long after = server.liveBytes();
            figures.write(Path.of("target", "attacker.txt"), before, after);
            LOG.warn("{}", figures);
            assertThat(server.isAlive()).isTrue();
            assertThat(figures.failures()).isEmpty();
            assertThat(figures.median()).isLessThan(Duration.ofSeconds(1));
            assertThat(after - before).as("bytes left behind").isLessThan(MORE_BYTES);
        }
        try (Kept kept = new Kept(data)) {
            assertThat(kept.marks()).containsAllEntriesOf(acknowledged);
            assertThat(kept.halves()).isZero();
        }
    }

    private void settleIn(OwnProcess server) throws Exception {
        person.signUp(server, EMAIL);
        person.openForms(server);
        for (int i = 0; i < CANDIDATURES; i++) {
            assertThat(person.create(server, "n-before-" + i, "a").isSaved()).isTrue();
            assertThat(save(server, "i-before-" + i).isSaved()).isTrue();
            assertThat(person.get(server, "/").status()).isEqualTo(200);
        }
    }

    private void live(OwnProcess server) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        for (int second = 0; System.nanoTime() < end && server.isAlive(); second++) {
            long start = System.nanoTime();
            String mark = "i-" + second;
            figures.page(() -> person.get(server, "/"), answer -> answer.status() == 200);
            figures.save(() -> save(server, mark), Client.Answer::isSaved);
            long left = Duration.ofSeconds(1).toNanos() - (System.nanoTime() - start);
            Thread.sleep(Math.max(0, Duration.ofNanos(left).toMillis()));
        }
    }

    private Client.Answer save(OwnProcess server, String mark) throws Exception {
        Client.Answer answer = person.recordInterview(server, mark, "nous reviendrons vers vous");
        if (answer.isSaved()) {
            acknowledged.put(mark, "nous reviendrons vers vous".length());
        }
        return answer;
    }

    /** Whatever the attacker began is over, and a page is as fast as before. */
    private void awaitQuiet(OwnProcess server) throws Exception {
        Thread.sleep(Duration.ofSeconds(15).toMillis());
        assertThat(person.get(server, "/").status()).isEqualTo(200);
    }
}
