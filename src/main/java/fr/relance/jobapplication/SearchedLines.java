package fr.relance.jobapplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a candidature that can be looked for.
 *
 * @param shown what every row of a list shows anyway
 * @param lines the rest: a line for each person, the notes, what other modules add
 */
record SearchedLines(List<String> shown, List<String> lines) {

    private static final int LONGEST = 100_000;

    /** « Saint-Malo », « L’Étoile »: some type them as one word. */
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{N}]+(?:['’‘ʼ‐‑-][\\p{L}\\p{N}]+)+");

    static SearchedLines of(JobApplicationView known, List<String> further) {
        JobApplicationDetails details = known.details();
        List<String> lines = new ArrayList<>();
        known.people().forEach(contact -> lines.add(person(contact)));
        Stream.concat(Stream.ofNullable(details.notes()), further.stream())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(line.strip()));
        return new SearchedLines(present(details.company(), details.position(), details.place()), lines);
    }

    /** What search compares: each folded word once, and not if another one holds it; compounds and numbers in one word. */
    String content() {
        String text = cut(String.join("\n", shown) + "\n" + String.join("\n", lines), LONGEST);
        Stream<String> written = text.lines().map(FoldedText::fold);
        StringBuilder content = new StringBuilder();
        Stream.concat(written.map(line -> line + " " + PhoneNumbers.in(line)), compounds(text))
                .flatMap(line -> Stream.of(line.split(" ")))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(word -> content.indexOf(word) < 0)
                .forEach(word -> content.append(word).append(' '));
        return cut(content.toString(), 2 * LONGEST);
    }

    /** The lines as they are shown, to be read by {@link #read}. */
    String text() {
        return cut(String.join("\n", lines), LONGEST);
    }

    static List<String> read(String text) {
        return text.lines().toList();
    }

    private static String person(ContactView contact) {
        PersonDetails person = contact.person();
        return String.join(
                ", ",
                present(
                        contact.name().isEmpty() ? null : contact.name(),
                        person.role(),
                        person.email(),
                        person.directPhone(),
                        person.assistantName(),
                        person.assistantPhone()));
    }

    private static Stream<String> compounds(String text) {
        return COMPOUND.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> FoldedText.of(word).closed().text());
    }

    private static List<String> present(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
