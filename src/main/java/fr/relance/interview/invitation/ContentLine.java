package fr.relance.interview.invitation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a calendar file: {@code NAME;PARAMETER=value:value}. Read by hand: what people are sent breaks the rules in many ways, and a
 * line that cannot be read is no reason to refuse the others.
 */
record ContentLine(String name, Map<String, String> parameters, String value) {

    static Optional<ContentLine> parse(String line) {
        int colon = outsideQuotes(line, ':', 0);
        int end = colon < 0 ? line.indexOf(':') : colon;
        if (end <= 0) {
            return Optional.empty();
        }
        String head = line.substring(0, end);
        int semicolon = outsideQuotes(head, ';', 0);
        String name = semicolon < 0 ? head : head.substring(0, semicolon);
        return Optional.of(new ContentLine(
                name.strip().toUpperCase(Locale.ROOT),
                parameters(head, semicolon),
                line.substring(end + 1).strip()));
    }

    @Nullable
    String parameter(String wanted) {
        return parameters.get(wanted);
    }

    /** The text that was meant. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    private static Map<String, String> parameters(String head, int first) {
        Map<String, String> parameters = new HashMap<>();
        int start = first;
        while (start >= 0) {
            int next = outsideQuotes(head, ';', start + 1);
            String each = head.substring(start + 1, next < 0 ? head.length() : next);
            int equals = each.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        each.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        each.substring(equals + 1).replace("\"", "").strip());
            }
            start = next;
        }
        return parameters;
    }

    private static int outsideQuotes(String text, char wanted, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
