package fr.relance.nextsteps;

/** The three questions about next steps that words of a phrase can answer. */
public enum Answer {
    /** Who makes contact. */
    WHO,
    /** By when. */
    WHEN,
    /** By which means. */
    HOW
}
