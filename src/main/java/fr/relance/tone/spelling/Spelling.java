package fr.relance.tone.spelling;

import java.util.List;

/**
 * What is known about the spelling of a text.
 *
 * @param misspellings in the order of the text; empty unless {@link State#DONE}
 */
public record Spelling(State state, List<Misspelling> misspellings) {

    /** Whether a text was read, and if not, whether it is worth asking again. */
    public enum State {
        /** This installation does without; asking again is useless. */
        OFF,
        /** The dictionaries are still being read, or another text is; ask again a little later. */
        NOT_READY,
        /** The text was read. */
        DONE
    }

    public Spelling {
        misspellings = List.copyOf(misspellings);
    }

    static Spelling without(State state) {
        return new Spelling(state, List.of());
    }
}
