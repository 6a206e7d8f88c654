package fr.relance.migrated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier version showed, in files of text with a section for each page. Where a screen has changed on purpose they are written
 * anew from the same old database, with {@code -Drelance.record=true}; what git then shows as changed has to be that screen's words and
 * nothing of what people told.
 */
final class Recorded {

    private static final String SECTION = "## ";
    private static final boolean RECORDING = Boolean.getBoolean("relance.record");

    private Recorded() {}

    /** Fails with the lines that came and went, page by page, where it is not what was recorded under that name. */
    static void compare(String name, Map<String, List<String>> seen) {
        Path file = Filled.FOLDER.resolve(name);
        if (RECORDING) {
            write(file, seen);
        }
        Map<String, List<String>> before = read(file);
        Set<String> sections = new LinkedHashSet<>(before.keySet());
        sections.addAll(seen.keySet());
        List<String> differences = sections.stream()
                .flatMap(section -> difference(section, before.get(section), seen.get(section)))
                .toList();
        assertThat(differences).as("what came (+) and went (-) since %s", name).isEmpty();
    }

    /** Lines that are gone, then those that came. */
    static List<String> changes(List<String> before, List<String> after) {
        return Stream.concat(
                        less(before, after).stream().map("- "::concat),
                        less(after, before).stream().map("+ "::concat))
                .toList();
    }

    private static Stream<String> difference(
            String section, @Nullable List<String> before, @Nullable List<String> after) {
        if (Objects.equals(before, after)) {
            return Stream.empty();
        }
        if (before == null || after == null) {
            return Stream.of((before == null ? "+ " : "- ") + SECTION + section);
        }
        List<String> changes = changes(before, after);
        return Stream.concat(
                Stream.of(SECTION + section),
                changes.isEmpty() ? Stream.of("in another order: " + after) : changes.stream());
    }

    private static List<String> less(List<String> from, List<String> those) {
        List<String> left = new ArrayList<>(from);
        those.forEach(left::remove);
        return left;
    }

    private static Map<String, List<String>> read(Path file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try {
            List<String> current = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(SECTION)) {
                    current = new ArrayList<>();
                    sections.put(line.substring(SECTION.length()), current);
                } else {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    private static void write(Path file, Map<String, List<String>> sections) {
        List<String> lines = new ArrayList<>();
        sections.forEach((section, content) -> {
            lines.add(SECTION + section);
            lines.addAll(content);
        });
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
