package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Real starts in folders of their own: what comes up, and what is refused with a sentence. */
@ExtendWith(OutputCaptureExtension.class)
class StartIntegrationTests {

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void installation() {
        installation = new Installation(folder.resolve("data"));
    }

    @Test
    void aCopyIsPutBackAndThePresentDatabaseIsSetAside() throws IOException {
        Path copy = copyOf("before");
        start(running -> Installation.note(running, "after"));

        start(
                running -> assertThat(Installation.notes(running)).containsExactly("before"),
                "--relance.restore=" + copy);

        start(running -> assertThat(Installation.notes(running)).containsExactly("before"));
        Path aside = filesCalled("relance-mise-de-cote").get(0);
        Files.delete(installation.database());
        Files.move(aside, installation.database());
        start(running -> assertThat(Installation.notes(running)).containsExactly("after", "before"));
    }

    @Test
    void whatIsNoWholeCopyChangesNothing(CapturedOutput output) throws IOException {
        Path copy = copyOf("before");
        byte[] present = Files.readAllBytes(installation.database());
        byte[] whole = Files.readAllBytes(copy);
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        whole[whole.length / 2] ^= 1;
        Path oneBit = Files.write(folder.resolve("one-bit.zip"), whole);
        Path text = Files.writeString(folder.resolve("text.zip"), "Bonjour");

        for (Path bad : List.of(half, oneBit, text)) {
            assertRefused(output, "abîmée", "--relance.restore=" + bad);
        }
        assertRefused(output, "n’existe pas", "--relance.restore=" + folder.resolve("missing.zip"));

        assertThat(installation.database()).hasBinaryContent(present);
        assertThat(filesCalled("relance"))
                .containsExactlyInAnyOrder(
                        installation.database(), installation.data().resolve("relance.lock"));
    }

    @Test
    void aDatabaseOrACopyOfANewerVersionIsRefused(CapturedOutput output) throws Exception {
        start(running -> {});
        installation.pretendNewer();

        assertRefused(output, "version plus récente de Relance (base 999)");

        Path copy = copyWithoutStarting();
        Files.delete(installation.database());
        start(running -> {});
        byte[] present = Files.readAllBytes(installation.database());
        assertRefused(output, "vient d’une version plus récente", "--relance.restore=" + copy);
        assertThat(installation.database()).hasBinaryContent(present);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");

        assertRefused(output, "ne peut pas être écrit");
    }

    @Test
    void aDatabaseThatDoesNotOpenIsLeftAloneAndACopyHelps(CapturedOutput output) throws IOException {
        Path copy = copyOf("before");
        byte[] damaged = Files.readAllBytes(installation.database());
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] ^= 0x55;
        }
        Files.write(installation.database(), damaged);

        assertRefused(output, "ne s’ouvre pas");

        assertThat(installation.database()).hasBinaryContent(damaged);
        start(
                running -> assertThat(Installation.notes(running)).containsExactly("before"),
                "--relance.restore=" + copy);
    }

    @Test
    void dataThatIsOpenElsewhereIsRefused(CapturedOutput output) throws Exception {
        Path copy = copyOf("before");
        try (HeldElsewhere held = new HeldElsewhere(installation.database())) {
            assertThat(held.isOpen()).isTrue();
            assertRefused(output, "déjà ouvert avec ces données");
            assertRefused(output, "déjà ouvert avec ces données", "--relance.restore=" + copy);
        }
        start(running -> assertThat(Installation.notes(running)).containsExactly("before"));
    }

    @Test
    void foldersAndFilesAreTheOwnersAlone() throws IOException {
        copyOf("before");

        assertThat(permissions(installation.data())).isEqualTo("rwx------");
        assertThat(permissions(installation.copies())).isEqualTo("rwx------");
        assertThat(permissions(installation.database())).isEqualTo("rw-------");
        assertThat(permissions(installation.data().resolve("relance.lock"))).isEqualTo("rw-------");
        assertThat(permissions(installation.copies().resolve("relance-2026-03-03.zip")))
                .isEqualTo("rw-------");
    }

    @Test
    void aDatabaseOfAnEarlierVersionIsCopiedBeforeItIsBroughtUpToDate() throws IOException {
        start(running -> Installation.note(running, "before"), "--spring.flyway.target=11");

        start(running -> assertThat(Installation.notes(running)).containsExactly("before"));

        Path copy = installation.copies().resolve("relance-2026-03-03-avant-mise-a-jour-011.zip");
        assertThat(copy).isRegularFile();
        start(
                running -> assertThat(Installation.notes(running)).containsExactly("before"),
                "--relance.restore=" + copy);
    }

    @Test
    void whatWasCopiedBeforeAnUpdateThatWasCutOffIsNotReplaced() throws IOException {
        start(running -> {}, "--spring.flyway.target=11");
        Path first = installation.copies().resolve("relance-2026-03-03-avant-mise-a-jour-011.zip");
        Files.createDirectories(installation.copies());
        Files.writeString(first, "how things stood before");

        start(running -> {});

        assertThat(first).hasContent("how things stood before");
        assertThat(installation.copies().resolve("relance-2026-03-03-avant-mise-a-jour-011.2.zip"))
                .isRegularFile();
    }

    /** A copy that holds one note, made while the database is in use. */
    private Path copyOf(String note) {
        start(running -> {
            Installation.note(running, note);
            running.getBean(DailyCopy.class).atStart();
        });
        return installation.copies().resolve("relance-2026-03-03.zip");
    }

    private Path copyWithoutStarting() throws Exception {
        Path copy = folder.resolve("newer.zip");
        String url = "jdbc:h2:file:" + installation.data() + "/relance";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("backup to '" + copy + "'");
        }
        return copy;
    }

    private void start(Consumer<ConfigurableApplicationContext> use, String... arguments) {
        try (ConfigurableApplicationContext running = installation.start(arguments)) {
            use.accept(running);
        }
    }

    private void assertRefused(CapturedOutput output, String sentence, String... arguments) {
        int before = output.getAll().length();
        assertThatThrownBy(() -> installation.start(arguments).close()).hasStackTraceContaining("StartRefused");
        assertThat(output.getAll().substring(before))
                .contains("APPLICATION FAILED TO START", sentence)
                .doesNotContain("\tat ");
    }

    private List<Path> filesCalled(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(installation.data())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
