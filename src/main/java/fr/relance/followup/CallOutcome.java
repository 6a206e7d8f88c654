package fr.relance.followup;

/** How a call went. After all but ANSWERED, one e-mail completes the same relance; docs/planning.md, "After the follow-up". */
public enum CallOutcome {
    ANSWERED,
    VOICEMAIL,
    NO_ANSWER
}
