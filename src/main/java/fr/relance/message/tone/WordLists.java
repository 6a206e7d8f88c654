package fr.relance.message.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the text files that lie beside this class. */
final class WordLists {

    private WordLists() {}

    /** The lines of a file that say something: no comments, no empty ones. */
    static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(WordLists.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a file, however many stand on a line, without accents. */
    static List<String> read(String name) {
        return lines(name).stream()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .map(Forms::plain)
                .distinct()
                .toList();
    }
}
