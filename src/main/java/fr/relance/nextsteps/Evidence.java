package fr.relance.nextsteps;

/**
 * Words of the phrase that an answer relies on.
 *
 * @param start first UTF-16 unit in the phrase, inclusive
 * @param end exclusive; {@code text} is exactly what stands between both, and neither begins nor ends with a blank or a punctuation
 *     mark
 */
public record Evidence(Answer answer, int start, int end, String text) {

    public Evidence {
        if (start < 0 || end - start != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("No words from " + start + " to " + end);
        }
    }
}
