package fr.relance.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of a text with its lines and paragraphs: one can be left out without a trace. */
final class Sentences {

    /** After its end sign and what closes with it, where a new one begins; not after an abbreviated title or initial. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?<=[.!?…][»”)]?|[.!?…]\u00A0»)(?<!(?<![\\p{L}\\p{N}])(?:M|Mme|Mlle|Dr|Me|\\p{Lu})\\.) +(?=[\\p{Lu}\\p{N}«“(]|\\{\\{)");

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private Sentences() {}

    static String keep(String text, Predicate<String> wanted) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String left = Arrays.stream(BOUNDARY.split(line)).filter(wanted).collect(Collectors.joining(" "));
            if (line.isBlank() || !left.isBlank()) {
                lines.add(left);
            }
        }
        return EMPTY_LINES.matcher(String.join("\n", lines)).replaceAll("\n\n").strip();
    }
}
