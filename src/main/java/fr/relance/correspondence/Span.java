package fr.relance.correspondence;

/**
 * A part of a text.
 *
 * @param start first UTF-16 unit, inclusive
 * @param end exclusive
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Nothing stands from " + start + " to " + end);
        }
    }

    /** What stands there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
