package fr.relance.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences and messages as candidates write them, half of them innocent. Tables lie in target/tone afterwards. */
class ToneCorpusTests {

    private static final String SENTENCES = "sentences.txt";
    private static final String HELD_OUT = "more-sentences.txt";
    private static final String HELD_OUT_LATER = "later-sentences.txt";
    private static final String FAMILIES = "family-sentences.txt";
    private static final String INDEPENDENT = "independent.txt";
    private static final String MESSAGES = "messages.txt";
    private static final double LEAST = 0.95;

    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, HELD_OUT, HELD_OUT_LATER, FAMILIES})
    void everyRuleIsRightAboutSentences(String file) throws IOException {
        Figures figures = new Figures();
        Corpus.read(file)
                .forEach(example -> figures.add(example.text(), example.expected(), Checks.sentence(example.text())));

        enough(figures, file);
    }

    @Test
    void halfOfTheSentencesAreInnocent() {
        List<Corpus.Example> all = Stream.of(SENTENCES, HELD_OUT, HELD_OUT_LATER, FAMILIES)
                .flatMap(file -> Corpus.read(file).stream())
                .toList();

        assertThat(all).hasSizeGreaterThan(700);
        assertThat(all.stream().filter(example -> example.expected().isEmpty()).count() * 2)
                .isGreaterThanOrEqualTo(all.size());
    }

    @Test
    void everyRuleIsRightAboutMessages() throws IOException {
        rightAbout(Corpus.readMessages(MESSAGES), MESSAGES);
    }

    @Test
    void everyRuleIsRightAboutTextsOfSomebodyElse() throws IOException {
        rightAbout(Corpus.readWhole(INDEPENDENT), INDEPENDENT);
    }

    private static void rightAbout(List<Corpus.Whole> texts, String file) throws IOException {
        Figures figures = new Figures();
        texts.forEach(example ->
                figures.add(example.request().body(), example.expected(), Checks.rules(Tone.of(example.request()))));

        enough(figures, file);
    }

    private static void enough(Figures figures, String file) throws IOException {
        Path table = Path.of("target", "tone", file.replace(".txt", ".md"));
        Files.createDirectories(table.getParent());
        Files.writeString(table, figures.table(), StandardCharsets.UTF_8);

        assertThat(figures.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(figures.precision(rule)).as(figures.table()).isGreaterThanOrEqualTo(LEAST);
            assertThat(figures.recall(rule)).as(figures.table()).isGreaterThanOrEqualTo(LEAST);
        });
    }
}
