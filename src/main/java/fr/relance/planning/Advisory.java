package fr.relance.planning;

/** What the candidate should know about a plan; see docs/planning.md. */
public enum Advisory {
    RECRUITER_CHOSE,
    AGREED_DAY_MOVED,
    ASSISTANT_FIRST,
    NO_DIRECT_LINE,
    NO_CONTACT,
    NO_EMAIL,
    AUGUST,
    YEAR_END,
    LATE,
    STALE
}
