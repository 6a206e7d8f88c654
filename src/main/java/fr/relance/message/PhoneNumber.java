package fr.relance.message;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number in groups of two digits, to be read and to be said; a number that is not French stays as typed. */
final class PhoneNumber {

    private static final int MOST_CHARACTERS = 30;
    private static final int MOST_WORDS = 8;
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
    private static final Pattern NATIONAL = Pattern.compile("0[1-9]\\d{8}");
    private static final Pattern INTERNATIONAL = Pattern.compile("(?:00)?33(?:0)?([1-9]\\d{8})");
    private static final Pattern PAIRS = Pattern.compile("(?<=\\d)(?=(?:\\d{2})+$)");
    private static final Pattern ONLY_A_NUMBER = Pattern.compile("\\+?[\\d\\s().-]+");

    private PhoneNumber() {}

    /** {@code 06 12 34 56 78}, {@code +33 6 12 34 56 78}; null where there is none. */
    static @Nullable String written(@Nullable String typed) {
        String line = PlainText.line(typed);
        if (line == null || line.length() > MOST_CHARACTERS || WordCount.of(line) > MOST_WORDS) {
            return null;
        }
        String national = national(line);
        if (national == null) {
            return line;
        }
        String pairs = PAIRS.matcher(national).replaceAll(" ");
        return isInternational(line) ? "+33 " + pairs.substring(1) : pairs;
    }

    /** {@code 06, 12, 34, 56, 78}: the commas make room for the person who writes it down. */
    static @Nullable String spoken(@Nullable String typed) {
        String line = PlainText.line(typed);
        if (line == null || line.length() > MOST_CHARACTERS || WordCount.of(line) > MOST_WORDS) {
            return null;
        }
        String national = national(line);
        return national == null ? line : PAIRS.matcher(national).replaceAll(", ");
    }

    private static @Nullable String national(String line) {
        if (!ONLY_A_NUMBER.matcher(line).matches()) {
            return null;
        }
        String digits = NOT_DIGITS.matcher(line).replaceAll("");
        if (isInternational(line)) {
            return INTERNATIONAL.matcher(digits).replaceAll("0$1");
        }
        return NATIONAL.matcher(digits).matches() ? digits : null;
    }

    private static boolean isInternational(String line) {
        String digits = NOT_DIGITS.matcher(line).replaceAll("");
        return (line.startsWith("+") || line.startsWith("00"))
                && INTERNATIONAL.matcher(digits).matches();
    }
}
