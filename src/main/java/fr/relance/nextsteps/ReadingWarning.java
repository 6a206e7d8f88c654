package fr.relance.nextsteps;

/** What is odd about the words and worth showing to the candidate; see docs/next-steps.md, "Dates". */
public enum ReadingWarning {
    /** The weekday that was said is not the one of the date; the date was taken. */
    WEEKDAY_MISMATCH,
    /** A date that no calendar has, such as 31 February; it was not taken. */
    IMPOSSIBLE_DATE
}
