package fr.relance.message.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sentences of src/test/resources/tone, each with the rules that it breaks. */
final class Corpus {

    /** One line of a file. */
    record Example(Set<ToneRule> expected, String text) {}

    private Corpus() {}

    static List<Example> read(String name) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "tone", name))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Corpus::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String line) {
        int bar = line.indexOf(" | ");
        return new Example(
                rules(line.substring(0, bar)), line.substring(bar + 3).replace("\\n", "\n"));
    }

    static Set<ToneRule> rules(String names) {
        Set<ToneRule> rules = EnumSet.noneOf(ToneRule.class);
        for (String name : names.strip().split("\\s+")) {
            if (!name.equals("-")) {
                rules.add(ToneRule.valueOf(name));
            }
        }
        return rules;
    }
}
