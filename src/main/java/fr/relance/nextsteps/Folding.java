package fr.relance.nextsteps;

import java.text.Normalizer;

/** Takes from a character what people leave out anyway: accents, capitals, typography. */
final class Folding {

    private static final int TABLE = 0x250;
    private static final String[] FOLDED = table();

    private Folding() {}

    /** The letters or the mark that stand for the character; empty for what has no sound of its own. */
    static String of(char character) {
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
