package fr.relance.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** States that undo wrote in each version are read from then on: a file for each, as {@code migrated.FilledDatabase} made it. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RecordedStatesIntegrationTests {

    private static final Set<String> GIVEN_UP = Set.of("id", "jobApplication", "createdAt", "empty");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private ObjectProvider<RecoverablePart<?>> parts;

    @ParameterizedTest
    @CsvSource({"migrated/v032/before-states.jsonl, 0", "undo-states/v036.jsonl, 1"})
    void everyStateIsReadWhole(String file, int format) throws IOException {
        Map<String, Integer> read = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources", file))) {
            JsonNode all = JSON.readTree(line).path("before");
            assertThat(all.path("format").asInt(0)).isEqualTo(format);
            parts.forEach(part -> all.path(part.name()).forEachEntry((row, state) -> {
                if (state.isObject()) {
                    Record stood = part.read(state, format);
                    assertThat(told(stood)).as("%s %s", part.name(), row).isGreaterThanOrEqualTo(told(state));
                    read.merge(part.name(), 1, Integer::sum);
                }
            }));
        }
        // New dates are only ever recorded and taken back: none of them has a state.
        assertThat(read).containsOnlyKeys("candidature", "courriers", "entretiens", "personnes", "relances");
    }

    @Test
    void whatNobodyUnderstandsAnyMoreIsRefusedWithASentence() {
        JsonNode unknown = JSON.readTree("{\"lifecycle\":{\"state\":\"A_STATE_OF_LATER\"}}");

        assertThat(parts.stream().filter(part -> part.name().equals("relances")))
                .singleElement()
                .satisfies(part -> assertThatExceptionOfType(NotAllowed.class)
                        .isThrownBy(() -> part.read(unknown, RecoverablePart.FORMAT))
                        .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("journal.refused.outdated")));
    }

    @Test
    void whatIsNewIsEmptyInOlderStatesAndWhatIsGoneIsLeftOut() {
        RecoverablePart<Later> part = new RecoverablePart<>("essai", Row.class, Later.class, OwnerId::new);

        assertThat(part.read(JSON.readTree("{\"kept\":\"oui\",\"gone\":1}"), RecoverablePart.FORMAT))
                .isEqualTo(new Later("oui", 0, null));
    }

    /** How many values it tells that are there; those that the parts gave up since (whose they are, when they came) do not count. */
    private static long told(JsonNode state) {
        return state.propertyStream()
                .filter(each ->
                        !GIVEN_UP.contains(each.getKey()) && !each.getValue().isNull())
                .count();
    }

    private static long told(Record state) {
        return told((JsonNode) JSON.valueToTree(state));
    }

    private record Later(String kept, int fresh, @Nullable String text) {}

    private abstract static class Row extends RecoverableRow<Later> {}
}
