package fr.relance.planning;

/** Which French public holidays hold. */
public enum Region {
    METROPOLE,
    ALSACE_MOSELLE
}
