package fr.relance.planning;

/** How high the post stands: the higher, the longer the decision takes. */
public enum Seniority {
    ENTRY,
    EXPERIENCED,
    MANAGER,
    EXECUTIVE
}
