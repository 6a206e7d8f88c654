package fr.relance.jobapplication;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Telephone numbers in folded text, where blanks part the digits: « 06 12 34 56 78 » is one word, as France dials it. */
final class PhoneNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\S)\\+?\\d{1,4}+(?: \\d{1,4}+(?!\\S)){2,}+|(?<!\\S)\\+\\d{6,}");
    private static final Pattern FRANCE = Pattern.compile("^(?:\\+|00)330?(?=\\d{3,})");

    private PhoneNumbers() {}

    /** The text with every number in one word. */
    static String joined(String folded) {
        return NUMBER.matcher(folded).replaceAll(PhoneNumbers::dialled);
    }

    /** The numbers alone, each in one word. */
    static String in(String folded) {
        return NUMBER.matcher(folded).results().map(PhoneNumbers::dialled).collect(Collectors.joining(" "));
    }

    private static String dialled(MatchResult number) {
        return FRANCE.matcher(number.group().replace(" ", "")).replaceFirst("0");
    }
}
