package fr.relance.message.tone;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks: several words are a quotation, a single one is an emphasis. */
final class Quotes {

    private static final String OPENING = "«“\"";
    private static final String CLOSING = "»”\"";
    private static final int FEWEST_WORDS = 3;

    private Quotes() {}

    static List<Text.Quote> in(String text) {
        List<Text.Quote> quotes = new ArrayList<>();
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

    /** The text without its quotations. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Text.Quote quote : in(text)) {
            rest.append(text, from, quote.start());
            from = quote.end();
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static void add(List<Text.Quote> quotes, String text, int start, int end) {
        if (text.substring(start, end).strip().split("[\\s\\h]+").length >= FEWEST_WORDS) {
            quotes.add(new Text.Quote(start, end));
        }
    }

    private static boolean endsParagraph(String text, int at) {
        return text.startsWith("\n\n", at) || text.startsWith("\n\r\n", at);
    }
}
