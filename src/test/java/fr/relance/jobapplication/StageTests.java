package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relance.kernel.NotAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table that stands in the Javadoc of {@link Stage} is the specification: each stage, each event. */
class StageTests {

    private static final Path SOURCE = Path.of("src/main/java/fr/relance/jobapplication/Stage.java");
    private static final Path SENTENCES = Path.of("src/main/resources/messages/jobapplication.properties");
    private static final String REFUSED = "—";
    private static final String STAYS = "=";
    private static final String BACK = "back";

    static List<Arguments> table() throws IOException {
        List<List<String>> lines = Files.readAllLines(SOURCE).stream()
                .filter(line -> line.startsWith(" * ") && line.contains(" | "))
                .map(line -> Arrays.stream(line.substring(3).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> head = lines.get(0);
        return lines.stream().skip(1).flatMap(line -> cells(head, line)).toList();
    }

    @Test
    void theTableHasAColumnForEachStageAndALineForEachEvent() throws IOException {
        assertThat(table()).hasSize(Stage.values().length * StageEvent.values().length);
        assertThat(table().stream().map(cell -> cell.get()[0] + " " + cell.get()[1]))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("table")
    void eachEventLeadsWhereTheTableSays(Stage stage, StageEvent event, String then) throws IOException {
        for (Stage back : List.of(Stage.TO_APPLY, Stage.APPLIED, Stage.INTERVIEWING, Stage.OFFER)) {
            if (then.equals(REFUSED)) {
                NotAllowed refusal = catchThrowableOfType(NotAllowed.class, () -> stage.after(event, back));
                assertThat(sentence(Objects.requireNonNull(refusal).messageKey()))
                        .endsWith(".");
            } else {
                assertThat(stage.after(event, back)).isEqualTo(expected(stage, then, back));
            }
        }
    }

    @Test
    void theLastFourAreClosed() {
        assertThat(Stage.values())
                .filteredOn(Stage::isClosed)
                .containsExactly(Stage.ACCEPTED, Stage.REJECTED, Stage.WITHDRAWN, Stage.NO_REPLY);
    }

    private static Stage expected(Stage stage, String then, Stage back) {
        return switch (then) {
            case STAYS -> stage;
            case BACK -> back;
            default -> Stage.valueOf(then);
        };
    }

    private static Stream<Arguments> cells(List<String> head, List<String> line) {
        return Stream.iterate(1, column -> column < head.size(), column -> column + 1)
                .map(column -> Arguments.of(Stage.valueOf(head.get(column)), event(line.get(0)), line.get(column)));
    }

    private static StageEvent event(String name) {
        return StageEvent.valueOf(name.replace("to ", "TO_").replace("INTERVIEW…", "INTERVIEWING"));
    }

    private static String sentence(String key) throws IOException {
        Properties sentences = new Properties();
        sentences.load(Files.newBufferedReader(SENTENCES));
        return Objects.requireNonNull(sentences.getProperty(key), key);
    }
}
