package fr.relance.message.tone;

import java.util.Set;

/**
 * A piece of a phrase. Pieces answer with all the places where they can end at once, as bits, so that no text, however hostile,
 * makes a phrase try the same place twice.
 */
interface Part {

    /** Words that a phrase may span at most. */
    int REACH = 63;

    /** Bit k is set where this piece fits the k words that begin there. */
    long ends(Sentence sentence, int at);

    /** Words, or beginnings of words marked with a {@code *}, one of which the text must hold; empty where nothing is certain. */
    default Set<String> needs() {
        return Set.of();
    }

    /** The words, or beginnings of words marked with a {@code *}, with which it may begin; empty where it may fit no word. */
    default Set<String> starts() {
        return Set.of();
    }
}
