package fr.relance.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a mail into sentences. A single line break is a blank, as mails are wrapped anywhere; an empty line, the beginning of an
 * item of a list, a full stop, a question or exclamation mark end a sentence.
 */
final class Sentences {

    /** The stop of « M. Martin » or « art. 4 » ends nothing. */
    private static final Pattern END = Pattern.compile(
            "(?<![\\s.’'(](?:M|MM|Mme|Mlle|Dr|Me|art|ex|tél|p))\\.(?=\\s|$)|[!?…](?=\\s|$)|\\n[ \\t>]*(?=\\n|[-–•*] )|\\n{2}");

    private static final int LONGEST = 1_000;

    private Sentences() {}

    /** Each with the words of that part of the text; a very long one is read piece by piece. */
    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(text, start, end.end(), sentences);
            start = end.end();
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        while (from < end) {
            int to = Math.min(end, from + LONGEST);
            trimmed(text, from, to, sentences);
            from = to;
        }
    }

    private static void trimmed(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
