package fr.relance.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lists that lie beside this class: words, and a file of phrases for each rule, in the notation of docs/tone.md. */
final class PhraseFiles {

    private static final String SHARED = "shared";

    private static final List<ToneRule> RULES = List.of(
            ToneRule.OPEN_QUESTION,
            ToneRule.IMPATIENT,
            ToneRule.DEMANDING,
            ToneRule.AGGRESSIVE,
            ToneRule.BEGGING,
            ToneRule.FAMILIAR,
            ToneRule.PLACEHOLDER);

    private final Map<String, Part> named = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    private PhraseFiles() {}

    /** All phrases of all rules. */
    static List<Phrase> read() {
        PhraseFiles files = new PhraseFiles();
        lines(SHARED).forEach(files::define);
        for (ToneRule rule : RULES) {
            String file = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
            lines(file).forEach(line -> files.add(rule, line));
        }
        return List.copyOf(files.phrases);
    }

    private void add(ToneRule rule, String line) {
        if (line.contains("=")) {
            define(line);
        } else {
            boolean innocent = line.startsWith("!");
            String phrase = innocent ? line.substring(1) : line;
            phrases.add(new PhraseParser(named, phrase.strip()).phrase(rule, innocent));
        }
    }

    private void define(String line) {
        int sign = line.indexOf('=');
        String name = line.substring(0, sign).strip();
        named.put(name, new PhraseParser(named, line.substring(sign + 1).strip()).choice());
    }

    /** The lines of a file, without comments; an indented line goes on with the one before. */
    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        saying(name).forEach(line -> append(lines, line));
        return lines;
    }

    private static void append(List<String> lines, String line) {
        if (line.startsWith(" ")) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + " " + line.strip());
        } else {
            lines.add(line.strip());
        }
    }

    /** The lines of a file that say something: no comments, no empty ones. */
    private static List<String> saying(String name) {
        try (InputStream file = Objects.requireNonNull(PhraseFiles.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a file, however many stand on a line, without accents. */
    static Set<String> words(String name) {
        return saying(name).stream()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .map(Forms::plain)
                .collect(Collectors.toUnmodifiableSet());
    }
}
