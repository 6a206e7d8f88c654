package fr.relance.planning;

/** What is wrong with a fact; the French sentences stand in the message files. */
public enum Problem {
    /** A fact that the plan cannot do without. */
    MISSING,
    /** A day or moment outside the years 2000 to 2100. */
    YEARS,
    /** A number outside its bounds. */
    RANGE,
    /** An announced day before the interview's. */
    BEFORE_INTERVIEW,
    /** An announced day more than 366 days after the interview's. */
    TOO_FAR,
    /** On the interview's own day, a time not after the interview. */
    NOT_AFTER_INTERVIEW,
    /** A closing day before the application. */
    BEFORE_APPLICATION
}
