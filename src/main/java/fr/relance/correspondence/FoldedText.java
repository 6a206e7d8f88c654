package fr.relance.correspondence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A text in small letters without accents, blanks single, that knows where each of its characters stood. */
final class FoldedText {

    private static final String APOSTROPHES = "’‘ʼ´";
    private static final Set<Integer> UNSEEN =
            Set.of((int) Character.NON_SPACING_MARK, (int) Character.FORMAT, (int) Character.CONTROL);

    private final StringBuilder letters = new StringBuilder();
    private final int[] places;

    /** The part of a text between both, the end exclusive. */
    FoldedText(String text, int start, int end) {
        places = new int[end - start + 1];
        for (int at = start; at < end; at++) {
            add(text.charAt(at), at);
        }
    }

    private void add(char character, int place) {
        char folded = fold(character);
        boolean again = folded == ' ' && (letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ');
        if (folded != 0 && !again) {
            places[letters.length()] = place;
            letters.append(folded);
        }
    }

    /** Where a part of the folded text stood; the end is exclusive in both. */
    Span place(int start, int end) {
        return new Span(places[start], places[end - 1] + 1);
    }

    String letters() {
        return letters.toString();
    }

    static String fold(String text) {
        return new FoldedText(text, 0, text.length()).letters();
    }

    private static char fold(char character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        if (APOSTROPHES.indexOf(character) >= 0) {
            return '\'';
        }
        if (UNSEEN.contains(Character.getType(character))) {
            return 0;
        }
        if (character < 0x80) {
            return Character.toLowerCase(character);
        }
        return Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
    }
}
