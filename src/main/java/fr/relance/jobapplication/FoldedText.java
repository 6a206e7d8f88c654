package fr.relance.jobapplication;

import org.jspecify.annotations.Nullable;

/**
 * A text as search compares it: without capitals and accents, œ as oe, words apart by one blank; apostrophes, hyphens and
 * what merely separates are blanks. Each of its characters knows which one of the original it stands for.
 */
final class FoldedText {

    /** Where a word stands in the original: from a character, inclusive, to another, exclusive. */
    record Place(int start, int end) {}

    private final String original;
    private final String text;
    private final int[] origins;

    FoldedText(String original, String text, int[] origins) {
        this.original = original;
        this.text = text;
        this.origins = origins;
    }

    static FoldedText of(String original) {
        return new Folder(original).fold();
    }

    /** The folded text alone. */
    static String fold(String original) {
        return of(original).text;
    }

    String text() {
        return text;
    }

    boolean contains(String word) {
        return text.contains(word);
    }

    /** Where a folded word stands, from a character of the original on; null if it is not there. */
    @Nullable
    Place find(String word, int from) {
        int start = text.indexOf(word, first(from));
        return start < 0 ? null : new Place(origins[start], end(origins[start + word.length() - 1]));
    }

    /** The same without the blanks: how a number or a word in two parts is found that was typed in one. */
    FoldedText closed() {
        StringBuilder closed = new StringBuilder();
        int[] places = new int[origins.length];
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                places[closed.length()] = origins[i];
                closed.append(text.charAt(i));
            }
        }
        return new FoldedText(original, closed.toString(), places);
    }

    /** The first folded character that stands there in the original or later. */
    private int first(int from) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** After the whole character, its accents included. */
    private int end(int last) {
        int end = last + Character.charCount(original.codePointAt(last));
        while (end < original.length() && Character.getType(original.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }
}
