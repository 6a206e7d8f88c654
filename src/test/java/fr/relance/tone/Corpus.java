package fr.relance.tone;

import fr.relance.message.MessageKind;
import fr.relance.planning.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of src/test/resources/tone, each with the rules that it breaks. */
final class Corpus {

    /** One line of a file. */
    record Example(Set<ToneRule> expected, String text) {}

    private static final String MAIL = """
            Madame Durand,

            Notre entretien du 3 mars m’a donné envie de rejoindre votre équipe.

            %s

            Auriez-vous une idée de la date de votre décision ?

            Bien cordialement,

            Camille Roux""";

    private Corpus() {}

    static List<Example> read(String name) {
        return lines(name).map(Corpus::example).toList();
    }

    private static Stream<String> lines(String name) {
        return content(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String content(String name) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "tone", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the corpus that knows of kinds and channels: what is no whole text stands in a mail. */
    record Whole(Set<ToneRule> expected, ToneRequest request) {}

    static List<Whole> readWhole(String name) {
        return lines(name).map(Corpus::whole).toList();
    }

    /** Whole messages. */
    static List<Whole> readMessages(String name) {
        return Stream.of(content(name).split("(?m)^=== "))
                .filter(block -> !block.startsWith("#"))
                .map(Corpus::message)
                .toList();
    }

    private static Whole message(String block) {
        String[] head = block.lines().findFirst().orElseThrow().split(" : ");
        String[] where = head[0].split(" ");
        String body = block.substring(block.indexOf('\n') + 1).strip();
        return new Whole(
                rules(head[1]),
                new ToneRequest(MessageKind.valueOf(where[0]).asks(), Channel.valueOf(where[1]), null, body));
    }

    private static Whole whole(String line) {
        String[] columns = line.replace("\\n", "\n").replace("\\r", "\r").split(" \\| ", 4);
        boolean sentence = columns[1].equals("SENTENCE");
        String[] where = (sentence ? "FOLLOW_UP EMAIL" : columns[1]).split(" ");
        return new Whole(
                rules(columns[0]),
                new ToneRequest(
                        MessageKind.valueOf(where[0]).asks(),
                        Channel.valueOf(where[1]),
                        columns[2].equals("-") ? null : columns[2],
                        sentence ? MAIL.formatted(columns[3]) : columns[3]));
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
