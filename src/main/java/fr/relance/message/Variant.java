package fr.relance.message;

/** The tone of a follow-up by mail: docs/messages.md. */
public enum Variant {
    /** Thanks, interest, one question. */
    SOBER,
    /** Recalls the recruiter's need and the strengths that answer it. */
    ARGUED,
    /** Recalls, without reproach, the date that had been announced. */
    DEADLINE_PASSED
}
