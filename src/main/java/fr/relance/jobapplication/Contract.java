package fr.relance.jobapplication;

/** Form of employment. */
public enum Contract {
    PERMANENT,
    FIXED_TERM,
    TEMPORARY,
    APPRENTICESHIP,
    INTERNSHIP,
    FREELANCE,
    OTHER
}
