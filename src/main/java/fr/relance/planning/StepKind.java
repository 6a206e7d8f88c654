package fr.relance.planning;

/** What a planned step is; only the last three are follow-ups. */
public enum StepKind {
    THANK_YOU,
    CATCH_UP,
    FOLLOW_UP,
    APPLICATION_FOLLOW_UP,
    FALLBACK_EMAIL
}
