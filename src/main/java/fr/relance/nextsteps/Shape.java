package fr.relance.nextsteps;

import java.util.HashSet;
import java.util.Set;

/**
 * A pattern of words. Notation: words one after the other; {@code (a|b)} one of them; {@code [a]} perhaps; {@code begin*} any word that
 * begins so; {@code <kind>} a word of that {@link WordKind}, {@code <kind:slot>} also keeps its value; {@code <..3>} up to three words
 * of any kind; {@code &#123;name&#125;} a pattern of {@link Notions}. What may be is preferred to what may be left out, and of several
 * the first that leads to a match.
 */
final class Shape {

    private final Step first;
    private final Set<String> words = new HashSet<>();

    private Shape(String notation) {
        Notation parsed = new Notation(Notions.expand(notation), words);
        first = parsed.first();
    }

    static Shape of(String notation) {
        return new Shape(notation);
    }

    /** The words that it is made of. */
    Set<String> words() {
        return words;
    }

    /** Tries the pattern; the match keeps the values of the slots and the position after the last word, if it succeeds. */
    boolean matches(Match match, int position) {
        match.begin(position);
        int end = first.end(match, position);
        match.setEnd(end);
        return end > position;
    }

    /** Whether a match may begin with the token; true in doubt. */
    boolean mayBegin(Token token) {
        return first.mayBegin(token);
    }
}
