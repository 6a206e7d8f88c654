package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseFileTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/relance;WRITE_DELAY=0, data/relance.mv.db",
        "jdbc:h2:./data/relance, data/relance.mv.db",
        "jdbc:h2:file:/srv/relance/base, /srv/relance/base.mv.db"
    })
    void theFileIsWhereTheAddressSays(String url, String file) {
        assertThat(DatabaseFile.of(environment(url))).hasValueSatisfying(database -> {
            assertThat(database.file()).isEqualTo(Path.of(file).toAbsolutePath());
            assertThat(database.folder()).isEqualTo(database.file().getParent());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:h2:mem:demo", "jdbc:h2:tcp://localhost/~/x", "jdbc:postgresql://localhost/relance", ""})
    void elsewhereThereIsNoFile(String url) {
        assertThat(DatabaseFile.of(environment(url))).isEmpty();
    }

    private static MockEnvironment environment(String url) {
        return new MockEnvironment().withProperty("spring.datasource.url", url);
    }
}
