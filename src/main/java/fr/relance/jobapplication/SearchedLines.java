package fr.relance.jobapplication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** What is known of the candidature itself. */
    static SearchedLines of(JobApplicationView known) {
        JobApplicationDetails details = known.details();
        List<String> lines = new ArrayList<>();
        known.people().forEach(contact -> lines.add(person(contact)));
        lines.addAll(split(Stream.ofNullable(details.notes())));
        return new SearchedLines(present(details.company(), details.position(), details.place()), lines);
    }

    /** What other modules add. */
    static SearchedLines of(List<String> further) {
        return new SearchedLines(List.of(), split(further.stream()));
    }

    /** What search compares: each folded word once, and not if another one begins or ends with it; compounds and numbers in one word. */
    String content() {
        String text = cut(String.join("\n", shown) + "\n" + String.join("\n", lines), LONGEST);
        Stream<String> written = text.lines().map(SearchText::fold);
        List<String> words = Stream.concat(
                        written.map(line -> line + " " + PhoneNumbers.in(line)), Compounds.in(text).stream())
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();
        String content = withoutPrefixes(reversed(withoutPrefixes(reversed(words)))).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining(" "));
        return cut(content, 2 * LONGEST);
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

    private static List<String> split(Stream<String> texts) {
        return texts.flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }

    /** In order, a word stands right before those that begin with it. */
    private static List<String> withoutPrefixes(Collection<String> words) {
        List<String> kept = new ArrayList<>();
        String longer = "";
        for (String word : new TreeSet<>(words).descendingSet()) {
            if (!longer.startsWith(word)) {
                kept.add(word);
            }
            longer = word;
        }
        return kept;
    }

    private static List<String> reversed(Collection<String> words) {
        return words.stream()
                .map(word -> new StringBuilder(word).reverse().toString())
                .toList();
    }

    private static List<String> present(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    /** « Saint-Malo », « L’Étoile »: some type them as one word. By hand, so that every place of a text is looked at once. */
    private static final class Compounds {

        private static final String JOINTS = "'’‘ʼ‐‑-";

        private Compounds() {}

        /** The compounds of a text, each folded into one word. */
        static List<String> in(String text) {
            List<String> compounds = new ArrayList<>();
            int start = 0;
            boolean joined = false;
            for (int at = 0; at < text.length(); ) {
                int character = text.codePointAt(at);
                int next = at + Character.charCount(character);
                if (at > start && JOINTS.indexOf(character) >= 0 && isLetterOrNumber(text, next)) {
                    joined = true;
                } else if (!isLetterOrNumber(character)) {
                    add(joined, text.substring(start, at), compounds);
                    start = next;
                    joined = false;
                }
                at = next;
            }
            add(joined, text.substring(start), compounds);
            return compounds;
        }

        private static void add(boolean joined, String word, List<String> compounds) {
            if (joined) {
                compounds.add(SearchText.of(word).closed().text());
            }
        }

        private static boolean isLetterOrNumber(String text, int at) {
            return at < text.length() && isLetterOrNumber(text.codePointAt(at));
        }

        private static boolean isLetterOrNumber(int character) {
            int type = Character.getType(character);
            return Character.isLetterOrDigit(character)
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER;
        }
    }
}
