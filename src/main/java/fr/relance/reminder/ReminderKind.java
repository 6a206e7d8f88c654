package fr.relance.reminder;

/** What a mail is for; nobody gets two of a kind on one day. */
public enum ReminderKind {
    /** What waits today. */
    DIGEST,
    /** What to know before an interview of the day. */
    DAY_SHEET,
    /** To tell how an interview went while it is fresh. */
    EVENING_AFTER,
    /** A mail that was entrusted did not leave, or may not have: at once, on whatever day. */
    NOT_SENT
}
