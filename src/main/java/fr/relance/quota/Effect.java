package fr.relance.quota;

/** What a request leaves behind, which decides when it is refused for want of room. */
public enum Effect {
    /** Texts or rows that a person adds: refused once their account is full. */
    ADDS,
    /** A trace in the history, of a fact or of a way back: refused only at twice as much. */
    TRACES,
    /** Nothing that could grow without end, or less than before: never refused. */
    FREE
}
