package fr.relance.nextsteps;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a phrase into folded tokens that remember where they stand in it. */
final class Tokenizer {

    private static final List<String> FEMININE =
            List.of("(e)s", "(es)", "(e)", "(E)", "\u00b7e\u00b7s", "\u00b7e", "\u2022e", ".e.s");

    private static final int TABLE = 0x250;
    private static final String[] FOLDED = table();

    private final String phrase;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokenizer(String phrase) {
        this.phrase = phrase;
    }

    static List<Token> tokens(String phrase) {
        return new Tokenizer(phrase).cut();
    }

    private List<Token> cut() {
        while (position < phrase.length()) {
            String folded = folded(position);
            if (isLetter(folded)) {
                word();
            } else if (isDigit(folded)) {
                number();
            } else {
                mark(folded);
            }
        }
        return tokens;
    }

    private void word() {
        int start = position;
        StringBuilder word = new StringBuilder();
        while (position < phrase.length()
                && (isLetter(folded(position)) || folded(position).isEmpty())) {
            word.append(folded(position++));
        }
        int end = position;
        skipFeminine();
        tokens.add(new Token(word.toString(), Token.Kind.WORD, start, end));
    }

    /** « recontacté(e)s », « recontacté·e »: the ending in brackets or after a point belongs to the word. */
    private void skipFeminine() {
        for (String ending : FEMININE) {
            if (phrase.startsWith(ending, position) && !isLetter(folded(position + ending.length()))) {
                position += ending.length();
                return;
            }
        }
    }

    private void number() {
        int start = position;
        while (isDigit(folded(position))) {
            position++;
        }
        tokens.add(new Token(phrase.substring(start, position), Token.Kind.NUMBER, start, position));
    }

    private void mark(String folded) {
        boolean blank = folded.isBlank();
        boolean line = folded.equals("\n") || folded.equals("\r");
        if (line || !blank && !folded.equals("'")) {
            boolean stop = line || ".!?;".contains(folded);
            Token.Kind kind = stop ? Token.Kind.STOP : Token.Kind.MARK;
            tokens.add(new Token(line ? "." : folded, kind, position, position + 1));
        }
        position++;
    }

    private String folded(int index) {
        return index < phrase.length() ? folded(phrase.charAt(index)) : " ";
    }

    private static boolean isLetter(String folded) {
        return !folded.isEmpty() && Character.isLetter(folded.charAt(0));
    }

    private static boolean isDigit(String folded) {
        return folded.length() == 1 && folded.charAt(0) >= '0' && folded.charAt(0) <= '9';
    }

    /** The letters or the mark that stand for the character; empty for what has no sound of its own. */
    static String folded(char character) {
        return character < TABLE ? FOLDED[character] : typography(character);
    }

    private static String[] table() {
        String[] table = new String[TABLE];
        for (char character = 0; character < TABLE; character++) {
            table[character] = plain(character);
        }
        return table;
    }

    private static String plain(char character) {
        return switch (character) {
            case '\u0153', '\u0152' -> "oe";
            case '\u00e6', '\u00c6' -> "ae";
            case '\u00ad' -> "";
            case '\u00b4', '`' -> "'";
            case '\u00a0' -> " ";
            case '\u00b0', '\u00ba' -> "o";
            default -> decomposed(character);
        };
    }

    private static String decomposed(char character) {
        if (character < 0x80) {
            return String.valueOf(Character.toLowerCase(character));
        }
        char base = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                .charAt(0);
        return String.valueOf(Character.toLowerCase(base));
    }

    private static String typography(char character) {
        if (character >= 0x300 && character < 0x370 || Character.getType(character) == Character.FORMAT) {
            return "";
        }
        if (Character.isSpaceChar(character)) {
            return " ";
        }
        return switch (character) {
            case '\u2019', '\u2018', '\u02bc', '\u2032' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
            case '\u2026' -> ".";
            default -> String.valueOf(character);
        };
    }
}
