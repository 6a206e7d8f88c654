package fr.relance.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number in groups of two digits, to be read and to be said; a number that is not French stays as typed, and words that
 * hold none are no number.
 */
final class PhoneNumber {

    private static final int MOST_CHARACTERS = 30;
    private static final int FEWEST_DIGITS = 4;

    /** With the usual separators, wherever it stands: « Tél. 06.12.34.56.78 (après 18 h) ». */
    private static final Pattern FRENCH = Pattern.compile(
            "(?<![\\d+])(?:(\\+ ?33|0033)[ .-]*+(?:(?:\\(0\\)|0)[ .-]*+)?|0[ .-]*+)([1-9])((?:[ .-]*+\\d){8})(?![ .-]?\\d)");

    private static final Pattern FOREIGN = Pattern.compile("\\+?[\\d\\s().,/-]+");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
    private static final Pattern PAIRS = Pattern.compile("\\d{2}");

    private PhoneNumber() {}

    /** {@code 06 12 34 56 78}, {@code +33 6 12 34 56 78}; null where there is none. */
    static @Nullable String written(@Nullable String typed) {
        return number(typed, true);
    }

    /** {@code 06 12 34 56 78}, as it is said, pair by pair; null where there is none. */
    static @Nullable String spoken(@Nullable String typed) {
        return number(typed, false);
    }

    private static @Nullable String number(@Nullable String typed, boolean abroad) {
        String line = PlainText.line(typed);
        if (line == null) {
            return null;
        }
        Matcher french = FRENCH.matcher(line);
        if (!french.find()) {
            return isForeign(line) ? line : null;
        }
        String rest = PAIRS.matcher(NOT_DIGITS.matcher(french.group(3)).replaceAll(""))
                .replaceAll(" $0");
        return (abroad && french.group(1) != null ? "+33 " : "0") + french.group(2) + rest;
    }

    private static boolean isForeign(String line) {
        return line.length() <= MOST_CHARACTERS
                && FOREIGN.matcher(line).matches()
                && NOT_DIGITS.matcher(line).replaceAll("").length() >= FEWEST_DIGITS;
    }
}
