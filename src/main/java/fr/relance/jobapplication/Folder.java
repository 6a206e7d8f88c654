package fr.relance.jobapplication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Folds a text, one character after the other; used once. */
final class Folder {

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

    FoldedText fold() {
        for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
            add(at);
        }
        if (endsWithBlank()) {
            text.setLength(text.length() - 1);
        }
        return new FoldedText(original, text.toString(), origins);
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
