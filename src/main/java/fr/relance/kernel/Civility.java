package fr.relance.kernel;

/** How a person met is addressed; unknown is null, never guessed from a first name. */
public enum Civility {
    MADAME,
    MONSIEUR
}
