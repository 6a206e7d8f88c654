package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a phrase, for a page that marks what was relied on; the pieces together are the phrase.
 *
 * @param marked whether an answer was read from it
 */
public record Piece(String text, boolean marked) {

    /** Cuts a phrase along its evidence, which must be in order and must not overlap. */
    public static List<Piece> of(String phrase, List<Evidence> evidence) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Evidence each : evidence) {
            add(phrase.substring(from, each.start()), false, pieces);
            add(phrase.substring(each.start(), each.end()), true, pieces);
            from = each.end();
        }
        add(phrase.substring(from), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean marked, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
