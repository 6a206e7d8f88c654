package fr.relance.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /**
     * Cuts a text into words and sentences. Apostrophes and hyphens part words; initials with full stops ({@code S.N.C.F.}) are one
     * word. A sentence ends with its mark, with a paragraph, or with a line after which another begins with a capital letter.
     */
    private static final class Tokenizer {

        /** The form of a word that is only a name: no phrase holds it. */
        private static final String NAME = "(name)";

        /** Family names in capitals, as in « Martin TU ». */
        private static final Set<String> SPELT_LIKE_WORDS =
                Set.of("TU", "TE", "TOI", "TA", "MA", "LE", "LA", "DU", "VU", "SI", "BON", "MOI");

        private static final Set<String> TITLES = Set.of("madame", "monsieur", "mme", "mlle", "mr");

        private static final String ENDS = ".!?…;";

        private final String text;
        private final List<Sentence> sentences = new ArrayList<>();
        private List<Word> words = new ArrayList<>();
        private int at;

        Tokenizer(String text) {
            this.text = text;
        }

        List<Sentence> sentences() {
            while (at < text.length()) {
                int end = wordEnd(at);
                if (end > at) {
                    add(end);
                } else {
                    if (endsSentence()) {
                        close();
                    }
                    at++;
                }
            }
            close();
            return List.copyOf(sentences);
        }

        private void add(int end) {
            String typed = text.substring(at, end);
            String plain = Forms.plain(typed);
            if (!plain.isEmpty()) {
                words.add(
                        isSurname(typed, at, words)
                                ? new Word(NAME, NAME, typed, at, end)
                                : new Word(Forms.of(plain), plain, typed, at, end));
            }
            at = end;
        }

        private void close() {
            if (!words.isEmpty()) {
                sentences.add(new Sentence(List.copyOf(words)));
                words = new ArrayList<>();
            }
        }

        private int wordEnd(int start) {
            int initials = initialsEnd(start);
            if (initials > start) {
                return initials;
            }
            int end = start;
            while (end < text.length() && belongsToWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        private int initialsEnd(int start) {
            int end = start;
            int letters = 0;
            while (isLetter(end) && text.startsWith(".", end + 1)) {
                end += 2;
                letters++;
            }
            if (letters > 0 && isLetter(end) && !isLetter(end + 1)) {
                end++;
                letters++;
            }
            boolean stuck = start > 0 && isLetter(start - 1);
            return stuck || letters < 2 ? start : end;
        }

        private boolean isLetter(int index) {
            return index < text.length() && Character.isLetterOrDigit(text.charAt(index));
        }

        private boolean endsSentence() {
            char sign = text.charAt(at);
            return ENDS.indexOf(sign) >= 0 || (sign == '\n' && endsLine());
        }

        /** A line that goes on in small letters was only wrapped; so was one whose next word is all in capitals. */
        private boolean endsLine() {
            int next = at + 1;
            while (next < text.length() && " \t\r\u00A0".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            return next >= text.length()
                    || !Character.isLetterOrDigit(text.charAt(next))
                    || (Character.isUpperCase(text.charAt(next))
                            && !(next + 1 < text.length() && Character.isUpperCase(text.charAt(next + 1))));
        }

        private static boolean belongsToWord(int point) {
            int type = Character.getType(point);
            return Character.isLetterOrDigit(point)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.FORMAT
                    || point == '\u00AD';
        }

        /** Whether what is typed after these words of the sentence, at that offset, is the name of the person before. */
        private static boolean isSurname(String typed, int start, List<Word> before) {
            if (before.isEmpty() || !SPELT_LIKE_WORDS.contains(typed)) {
                return false;
            }
            Word last = before.get(before.size() - 1);
            boolean close = start - last.end() == 1;
            return close && (TITLES.contains(last.plain()) || (before.size() > 1 && isFirstName(last.typed())));
        }

        private static boolean isFirstName(String typed) {
            return typed.length() > 1
                    && Character.isUpperCase(typed.charAt(0))
                    && Character.isLowerCase(typed.charAt(1));
        }
    }
}
