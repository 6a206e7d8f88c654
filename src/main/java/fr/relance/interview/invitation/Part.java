package fr.relance.interview.invitation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A component of a calendar file, with the first line of each name and the components inside it. */
final class Part {

    private static final int DEEPEST = 5;

    private final String name;
    private final Map<String, ContentLine> lines = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Part(String name) {
        this.name = name;
    }

    /** The whole file; an end that is missing ends nothing. */
    static Part of(String file) {
        Part whole = new Part("");
        List<Part> open = new ArrayList<>(List.of(whole));
        unfolded(file).flatMap(line -> ContentLine.parse(line).stream()).forEach(line -> {
            Part inside = open.get(open.size() - 1);
            if (line.name().equals("BEGIN") && open.size() < DEEPEST) {
                Part part = new Part(line.value().toUpperCase(Locale.ROOT));
                inside.parts.add(part);
                open.add(part);
            } else if (line.name().equals("END") && inside.name.equalsIgnoreCase(line.value())) {
                open.remove(inside);
            } else {
                inside.lines.putIfAbsent(line.name(), line);
            }
        });
        return whole;
    }

    /** Those of that name, directly inside. */
    List<Part> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted)).toList();
    }

    Optional<ContentLine> line(String wanted) {
        return Optional.ofNullable(lines.get(wanted));
    }

    /** The text of a line; empty where there is none, or nothing in it. */
    Optional<String> text(String wanted) {
        return line(wanted).map(ContentLine::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Stream<String> unfolded(String file) {
        String plain = file.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        return plain.replace("\n ", "").replace("\n\t", "").lines();
    }
}
