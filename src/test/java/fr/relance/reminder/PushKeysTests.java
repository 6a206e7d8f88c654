package fr.relance.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which keys push services know an installation. */
class PushKeysTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void thePairThatWasMadeIsKeptForItsOwnerAlone() throws IOException {
        String made = keys(null, null).publicKey();

        assertThat(keys(null, null).publicKey()).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(folder.resolve("push.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aPairOfTheConfigurationComesFirst() throws IOException {
        String made = keys(null, null).publicKey();
        List<String> pair = Files.readAllLines(folder.resolve("push.key"));
        Files.delete(folder.resolve("push.key"));

        assertThat(keys(pair.get(0), pair.get(1)).publicKey()).isEqualTo(made);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keysThatServeNothingAreSaidAtOnce() {
        assertThatIllegalStateException().isThrownBy(() -> keys("AAAA", null)).withMessageContaining("go together");
        assertThatIllegalStateException().isThrownBy(() -> keys(null, "AAAA")).withMessageContaining("go together");
        assertThatIllegalStateException().isThrownBy(() -> keys("AAAA", "AAAA")).withMessageContaining("no pair");
        assertThatIllegalStateException().isThrownBy(() -> keys("é", "è")).withMessageContaining("no pair");
    }

    private PushKeys keys(@Nullable String privateKey, @Nullable String publicKey) {
        return new PushKeys(new PushProperties(true, privateKey, publicKey, folder, null, List.of()));
    }
}
