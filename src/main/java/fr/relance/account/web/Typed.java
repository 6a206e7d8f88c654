package fr.relance.account.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a field. */
final class Typed {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Typed() {}

    /** A field that did not come with the request is an empty one. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Without spaces around, and with single ordinary ones within: pasted names bring tabs, line ends and no-break spaces. */
    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Nothing a keyboard writes, and some databases refuse it. */
    static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
