package fr.relance.jobapplication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text as search compares it: without capitals and accents, œ as oe, words apart by one blank; apostrophes, hyphens and
 * what merely separates are blanks. Each of its characters knows which one of the original it stands for.
 */
final class SearchText {

    /** Where a word stands in the original: from a character, inclusive, to another, exclusive. */
    record Place(int start, int end) {}

    private final String original;
    private final String text;
    private final int[] origins;

    SearchText(String original, String text, int[] origins) {
        this.original = original;
        this.text = text;
        this.origins = origins;
    }

    static SearchText of(String original) {
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
    SearchText closed() {
        StringBuilder closed = new StringBuilder();
        int[] places = new int[origins.length];
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                places[closed.length()] = origins[i];
                closed.append(text.charAt(i));
            }
        }
        return new SearchText(original, closed.toString(), places);
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

    /** Folds a text, one character after the other; used once. */
    private static final class Folder {

        private static final String SEPARATORS = "'’‘ʼ′`´-‐‑‒–—−/,;:!?()[]{}|\"«»“”„‹›…·•";

        /** Of the letters of Latin scripts, as taking apart takes its time. */
        private static final List<String> PARTS =
                IntStream.range(0, 0x250).mapToObj(Folder::parts).toList();

        private final String original;
        private final StringBuilder text = new StringBuilder();
        private int[] origins;

        Folder(String original) {
            this.original = original;
            this.origins = new int[original.length() + 8];
        }

        SearchText fold() {
            for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
                add(at);
            }
            if (endsWithBlank()) {
                text.setLength(text.length() - 1);
            }
            return new SearchText(original, text.toString(), origins);
        }

        private void add(int at) {
            int character = original.codePointAt(at);
            if (separates(at)) {
                blank(at);
            } else if (character < 0x80) {
                append((char) Character.toLowerCase(character), at);
            } else {
                decompose(character, at);
            }
        }

        private boolean separates(int at) {
            char character = original.charAt(at);
            return SEPARATORS.indexOf(character) >= 0
                    || Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.isISOControl(character)
                    || character == '.' && isAmongDigits(at);
        }

        /** The dots of a telephone number. */
        private boolean isAmongDigits(int at) {
            return at > 0
                    && at + 1 < original.length()
                    && Character.isDigit(original.charAt(at - 1))
                    && Character.isDigit(original.charAt(at + 1));
        }

        private void decompose(int character, int at) {
            String parts = character < PARTS.size() ? PARTS.get(character) : parts(character);
            for (char part : parts.toCharArray()) {
                int type = Character.getType(part);
                if (type == Character.SPACE_SEPARATOR) {
                    blank(at);
                } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                    append(part, at);
                }
            }
        }

        private static String parts(int character) {
            return Normalizer.normalize(plain(character), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        }

        /** Letters that Unicode does not take apart. */
        private static String plain(int character) {
            return switch (character) {
                case 'œ', 'Œ' -> "oe";
                case 'æ', 'Æ' -> "ae";
                case 'ß', 'ẞ' -> "ss";
                case 'ø', 'Ø' -> "o";
                case 'ł', 'Ł' -> "l";
                case 'đ', 'Đ' -> "d";
                case 'ı' -> "i";
                default -> Character.toString(character);
            };
        }

        private void blank(int at) {
            if (text.length() > 0 && !endsWithBlank()) {
                append(' ', at);
            }
        }

        private boolean endsWithBlank() {
            return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        }

        private void append(char character, int at) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = at;
            text.append(character);
        }
    }
}
