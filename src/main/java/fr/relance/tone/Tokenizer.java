package fr.relance.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into words and sentences. Apostrophes and hyphens part words; initials with full stops ({@code S.N.C.F.}) are one
 * word. A sentence ends with its mark, with a paragraph, or with a line after which another begins with a capital letter.
 */
final class Tokenizer {

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
        while (isLetter(end) && !isLetter(end + 1) && end + 1 < text.length() && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        boolean lastWithoutStop = letters > 0 && isLetter(end) && !isLetter(end + 1);
        boolean stuck = start > 0 && isLetter(start - 1);
        return stuck || letters + (lastWithoutStop ? 1 : 0) < 2 ? start : end + (lastWithoutStop ? 1 : 0);
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
        return typed.length() > 1 && Character.isUpperCase(typed.charAt(0)) && Character.isLowerCase(typed.charAt(1));
    }
}
