package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.endurance.OwnProcess.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as people run it, killed, then started with the options of its keeper. */
class OwnProcessIntegrationTests {

    private static final Pattern LINK = Pattern.compile("dans les 30 minutes.: http://\\S+(/mot-de-passe/\\S+)");
    private static final String NEW_PASSWORD = "cinq autres mots bien choisis";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void itIsKilledThenItsKeeperHelpsAndGoesBack(@TempDir Path folder) throws Exception {
        Program program = Program.in(folder).forAFewStarts();
        Path data = folder.resolve("data");
        Kills kills = new Kills(program, data);
        assertThat(kills.survive(1)).isPositive();
        forgetCopies(data);

        aSaveAfterTheDaysCopyByANewPassword(program, data, kills.somebody());

        try (OwnProcess server =
                program.start(data, List.of(), Kills.QUICK_PASSWORDS, "--relance.restore=" + copy(data))) {
            Person person = new Person(new Client());
            person.signIn(server, Kills.EMAIL);
            assertThat(person.get(server, "/candidatures").status()).isEqualTo(200);
        }
        try (Kept kept = new Kept(data)) {
            assertThat(kept.marks()).isNotEmpty().doesNotContainKey("after-the-copy");
            assertThat(kept.halves()).isZero();
        }
    }

    private static void aSaveAfterTheDaysCopyByANewPassword(Program program, Path data, Person signedOut)
            throws Exception {
        String[] options = {
            Kills.QUICK_PASSWORDS, "--relance.account.sign-out=" + Kills.EMAIL, "--relance.account.reset=" + Kills.EMAIL
        };
        try (OwnProcess server = program.start(data, List.of(), options)) {
            assertThat(signedOut.get(server, "/candidatures").location()).contains("/connexion");
            awaitCopy(data);
            String page = linkIn(program.output());
            Person person = new Person(new Client());
            assertThat(person.chooseNewPassword(server, page, NEW_PASSWORD).status())
                    .isEqualTo(302);
            person.signIn(server, Kills.EMAIL, NEW_PASSWORD);
            person.openForms(server);
            assertThat(person.create(server, "after-the-copy", "").isSaved()).isTrue();
            withoutItsLock(server, person, data);
        }
    }

    /** Somebody clears away what they take for a leftover: whoever comes next would find the data free. */
    private static void withoutItsLock(OwnProcess server, Person person, Path data) throws Exception {
        Files.delete(data.resolve("relance.lock"));

        Client.Answer refused = person.create(server, "without-its-lock", "");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body())
                .contains("Rien n’est enregistré pour l’instant", "ce que vous avez saisi y est encore");
        assertThat(person.get(server, "/candidatures").body())
                .contains("after-the-copy")
                .doesNotContain("without-its-lock");
        assertThat(person.get(server, "/actuator/health").status()).isEqualTo(503);
    }

    private static String linkIn(String output) {
        Matcher link = LINK.matcher(output);
        assertThat(link.find()).as(output).isTrue();
        return link.group(1);
    }

    private static void forgetCopies(Path data) throws IOException {
        for (Path copy : copies(data)) {
            Files.delete(copy);
        }
    }

    private static void awaitCopy(Path data) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (copies(data).stream().noneMatch(OwnProcessIntegrationTests::isWhole) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private static Path copy(Path data) throws IOException {
        return copies(data).stream()
                .filter(OwnProcessIntegrationTests::isWhole)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWhole(Path copy) {
        return copy.getFileName().toString().matches("relance-\\d{4}-\\d{2}-\\d{2}\\.zip");
    }

    private static List<Path> copies(Path data) throws IOException {
        Path folder = data.resolve("copies");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
