package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The jar and the launcher that the build made, in a folder of their own as people have them; needs what ./mvnw package makes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallationIntegrationTests {

    private static final String FROM_ARCHIVE = "source: shared objects file (top)";
    private static final String EMAIL = "camille@exemple.fr";
    private static final int TRIES = 120;

    @TempDir
    private static Path folder;

    private static Installation installation;

    @BeforeAll
    static void copied() throws Exception {
        installation = Installation.in(folder);
    }

    @Test
    @Order(1)
    void spellingWithoutItsLibrariesStopsTheStartWithASentence() throws Exception {
        assertThat(installation.refusal("--relance.spelling.enabled=true")).isEqualTo(1);
        assertThat(installation.output())
                .content()
                .contains("demande le dossier relance-spelling à côté de relance.jar")
                .contains("needs the folder relance-spelling beside relance.jar")
                .doesNotContain("\tat ");
    }

    @Test
    @Order(2)
    void nothingOfTheRehearsalIsLeft() {
        assertThat(folder.resolve("relance-unpacked/rehearsal")).doesNotExist();
        assertThat(folder.resolve("relance-unpacked/stamp")).exists();
    }

    @Test
    @Order(3)
    void itTakesItsClassesFromTheArchiveThatItMadeAtFirstAndItsSpellingFromTheFolderBeside() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Installation archiveOrNothing = installation
                .withSpelling()
                .with("-Xmx320m", "-Xshare:on", "-Xlog:class+load:file=" + loaded + "::filesize=0");
        try (OwnProcess server = archiveOrNothing.start("--relance.spelling.enabled=true")) {
            assertThat(new Client().get(server.at("/simulateur")).status()).isEqualTo(200);
            assertFromArchive(Files.readAllLines(loaded));
            assertSpellingIsLookedAt(server);
        }
    }

    private static void assertFromArchive(List<String> classes) {
        assertThat(classes.stream()
                        .filter(line -> line.contains(" fr.relance.") && line.contains(FROM_ARCHIVE))
                        .count())
                .as("classes of ours from the archive")
                .isGreaterThan(500);
        assertThat(classes.stream()
                        .filter(line -> line.contains(" source: file:"))
                        .count())
                .as("classes that were read from jars, of all %d", classes.size())
                .isLessThan(classes.size() / 20L);
    }

    private static void assertSpellingIsLookedAt(OwnProcess server) throws Exception {
        Client client = new Client();
        new Person(client).signUp(server, EMAIL);
        String token = client.form(server.at("/candidatures/nouvelle"), "/candidatures/nouvelle")
                .get("_csrf");
        Map<String, String> text = Map.of("_csrf", token, "body", "Je vous remercie de votre acceuil.");
        String answer = "";
        for (int i = 0; i < TRIES && !answer.contains("accueil"); i++) {
            Thread.sleep(500);
            answer = client.post(server.at("/relances/orthographe"), text).body();
        }
        assertThat(answer).contains("acceuil").contains("accueil");
    }
}
