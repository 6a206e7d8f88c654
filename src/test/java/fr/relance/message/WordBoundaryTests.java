package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Since JDK 19 a plain {@code \b} takes « é » for no letter: « motivé » would end in « motivée ». Patterns that meet accents say what they mean. */
class WordBoundaryTests {

    private static final String BOUNDARY = "\\\\b";

    @Test
    void noPatternDependsOnWhatAJdkTakesForALetter() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/fr/relance/message"))) {
            List<String> lines = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WordBoundaryTests::lines)
                    .toList();

            assertThat(lines).hasSizeGreaterThan(1000);
            assertThat(lines.stream().filter(line -> line.contains(BOUNDARY))).allMatch(line -> line.contains("(?iU)"));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
