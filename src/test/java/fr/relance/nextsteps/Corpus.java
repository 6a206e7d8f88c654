package fr.relance.nextsteps;

import fr.relance.planning.Timing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Phrases with what they mean, from the files in {@code next-steps/}. */
final class Corpus {

    private static final String HEADING = "# --- ";

    /** One line of a file; {@code meaning} is written as there. */
    record Case(LocalDateTime interviewAt, String phrase, String meaning) {

        @Override
        public String toString() {
            return phrase + " (" + interviewAt + ")";
        }
    }

    private Corpus() {}

    /** The phrases that were announced to everybody. */
    static List<Case> announced() {
        return cases("announced.txt");
    }

    /** Our own. */
    static List<Case> own() {
        return cases("corpus.txt");
    }

    /** By somebody who knew what the table says and not how it is read. */
    static List<Case> independent() {
        return cases("independent.txt");
    }

    /** A reading as the files write it. */
    static String written(Reading reading) {
        String warnings = reading.warnings().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return String.join(
                " | ",
                reading.nextSteps().initiator().name(),
                written(reading.nextSteps().timing()),
                orNothing(reading.nextSteps().channel()),
                orNothing(reading.deadline()),
                warnings.isEmpty() ? "-" : warnings);
    }

    private static String written(Timing timing) {
        if (timing instanceof Timing.OnDate day) {
            return "ON_DATE " + day.date() + (day.time() == null ? "" : " " + day.time());
        }
        if (timing instanceof Timing.Within delay) {
            return "WITHIN " + delay.amount() + " " + delay.unit();
        }
        return timing instanceof Timing.Vague ? "VAGUE" : "UNSTATED";
    }

    private static String orNothing(@Nullable Object value) {
        return Objects.toString(value, "-");
    }

    private static List<Case> cases(String file) {
        return lines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Corpus::parsed)
                .toList();
    }

    /** All phrases by what they are examples of, as the files head them. */
    static Map<String, List<Case>> classes() {
        Map<String, List<Case>> classes = new LinkedHashMap<>();
        for (String file : List.of("announced.txt", "corpus.txt", "independent.txt")) {
            String name = file;
            for (String line : lines(file)) {
                if (line.startsWith(HEADING)) {
                    name = line.substring(HEADING.length());
                } else if (!line.startsWith("#")) {
                    classes.computeIfAbsent(name, any -> new ArrayList<>()).add(parsed(line));
                }
            }
        }
        return classes;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Corpus.class.getResourceAsStream("/next-steps/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parsed(String line) {
        String[] parts = line.split(" \\| ", 3);
        return new Case(LocalDateTime.parse(parts[0]), parts[1], parts[2]);
    }
}
