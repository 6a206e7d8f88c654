package fr.relance.kernel;

import java.util.regex.Pattern;

/** Telephone numbers as people in France write them: {@code 06 12 34 56 78}, {@code +33 (0)6.12.34.56.78}, {@code 3949}. */
public final class Phone {

    /** The greatest length of a number as it is typed. */
    public static final int LONGEST = 30;

    /** What a form accepts: 4 to 15 digits with the usual separators, {@link #LONGEST} characters at most, or nothing. For {@code @Pattern}. */
    public static final String TYPED =
            "[\\s\\p{Z}]*|(?=.{1," + LONGEST + "}$)[\\s\\p{Z}(]*\\+?(?:[\\s\\p{Z}().\\-/]*[0-9]){4,15}[\\s\\p{Z})]*";

    private static final Pattern TRUNK_ZERO = Pattern.compile("(?<=\\d)\\s*\\(0\\)");
    private static final Pattern NOT_DIALLED = Pattern.compile("[^0-9+]");

    private Phone() {}

    /** What a telephone dials: the digits, and a leading plus. */
    public static String dialled(String number) {
        return NOT_DIALLED.matcher(TRUNK_ZERO.matcher(number).replaceAll("")).replaceAll("");
    }
}
