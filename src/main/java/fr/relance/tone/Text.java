package fr.relance.tone;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into sentences of words, with the passages that quote somebody.
 *
 * @param typed the text itself, to which all offsets refer
 * @param quotes passages of several words between quotation marks
 */
record Text(String typed, List<Sentence> sentences, List<Quote> quotes) {

    private static final String OPENING = "«“\"";
    private static final String CLOSING = "»”\"";
    private static final int FEWEST_WORDS = 3;

    /** UTF-16 offsets of what stands between two quotation marks. */
    record Quote(int start, int end) {}

    static Text of(String typed) {
        return new Text(typed, new Tokenizer(typed).sentences(), quotes(typed));
    }

    List<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    /** Whether a span is somebody else's words. */
    boolean isQuoted(Span span) {
        return quotes.stream().anyMatch(quote -> quote.start <= span.start() && span.end() <= quote.end);
    }

    /** The text without its quotations. */
    static String unquoted(String typed) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Quote quote : quotes(typed)) {
            rest.append(typed, from, quote.start());
            from = quote.end();
        }
        return rest.append(typed, from, typed.length()).toString();
    }

    /** What stands between quotation marks: several words are a quotation, a single one is an emphasis. */
    private static List<Quote> quotes(String text) {
        List<Quote> quotes = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (open < 0) {
                open = OPENING.indexOf(sign) >= 0 ? at : -1;
            } else if (endsParagraph(text, at)) {
                open = -1;
            } else if (sign == CLOSING.charAt(OPENING.indexOf(text.charAt(open)))) {
                add(quotes, text, open + 1, at);
                open = -1;
            }
        }
        return List.copyOf(quotes);
    }

    private static void add(List<Quote> quotes, String text, int start, int end) {
        if (text.substring(start, end).strip().split("[\\s\\h]+").length >= FEWEST_WORDS) {
            quotes.add(new Quote(start, end));
        }
    }

    private static boolean endsParagraph(String text, int at) {
        return text.startsWith("\n\n", at) || text.startsWith("\n\r\n", at);
    }
}
