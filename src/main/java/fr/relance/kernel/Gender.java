package fr.relance.kernel;

/** How words agree with the candidate; {@link #UNSAID} asks for a wording that needs no agreement. */
public enum Gender {
    FEMININE,
    MASCULINE,
    UNSAID
}
