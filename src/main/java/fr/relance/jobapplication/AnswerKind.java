package fr.relance.jobapplication;

/** What a recruiter can answer; docs/lifecycle.md tells what follows from each. */
public enum AnswerKind {
    POSITIVE,
    INVITATION,
    REFUSAL,
    REQUEST,
    NEW_DATE
}
