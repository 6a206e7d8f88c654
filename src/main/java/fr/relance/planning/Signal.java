package fr.relance.planning;

/** How firm the promise was: the vaguer, the weaker the sign. */
public enum Signal {
    PRECISE,
    VAGUE,
    NONE
}
