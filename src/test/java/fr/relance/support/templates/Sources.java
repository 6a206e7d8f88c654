package fr.relance.support.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of the source tree, by their path; tests run in the directory of the project. */
public final class Sources {

    private static final Path MAIN = Path.of("src", "main");

    private Sources() {}

    /** Pages and their fragments. */
    public static Map<String, String> htmlTemplates() {
        return read(MAIN.resolve("resources/templates"), ".html");
    }

    /** Messages to copy, in Thymeleaf's TEXT mode. */
    public static Map<String, String> textTemplates() {
        return read(MAIN.resolve("resources/templates"), ".txt");
    }

    /** Style sheets of the pages. */
    public static Map<String, String> sheets() {
        return read(MAIN.resolve("resources/static/assets/css"), ".css");
    }

    /** Scripts of the pages. */
    public static Map<String, String> scripts() {
        return read(MAIN.resolve("resources/static"), ".js");
    }

    /** What Java says in French. */
    public static Map<String, String> messageFiles() {
        return read(MAIN.resolve("resources/messages"), ".properties");
    }

    /** The Java of the application. */
    public static Map<String, String> java() {
        return read(MAIN.resolve("java"), ".java");
    }

    private static Map<String, String> read(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return Map.of();
        }
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> texts.put(root.relativize(file).toString().replace('\\', '/'), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
