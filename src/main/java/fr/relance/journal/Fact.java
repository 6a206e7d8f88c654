package fr.relance.journal;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a candidature, for its journal.
 *
 * @param name what it is: the key of its title among the messages, {@code journal.…}
 * @param icon name of an icon of the interface
 * @param detail a second line in French, dates with their year, at most 500 characters
 * @param subject of the text that was sent or received
 * @param body the text that was sent or received
 * @param href where more of it stands, relative to the application
 * @param back where undo leads; null for the candidature
 */
public record Fact(
        String name,
        String icon,
        @Nullable String detail,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String href,
        @Nullable String back) {

    private static final int LONGEST_DETAIL = 500;

    public Fact {
        if (detail != null && detail.length() > LONGEST_DETAIL) {
            detail = detail.substring(0, LONGEST_DETAIL - 1) + "…";
        }
    }

    /** A fact of that name, with an icon. */
    public static Fact of(String name, String icon) {
        return new Fact(name, icon, null, null, null, null, null);
    }

    /** The same with a second line. */
    public Fact detail(@Nullable String line) {
        return new Fact(name, icon, line, subject, body, href, back);
    }

    /** The same with the text that was sent or received. */
    public Fact text(@Nullable String itsSubject, @Nullable String itsBody) {
        return new Fact(name, icon, detail, itsSubject, itsBody, href, back);
    }

    /** The same with the address where more of it stands. */
    public Fact href(String address) {
        return new Fact(name, icon, detail, subject, body, address, back);
    }

    /** The same with the address to which undo leads. */
    public Fact back(String address) {
        return new Fact(name, icon, detail, subject, body, href, address);
    }
}
