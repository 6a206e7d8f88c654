package fr.relance.planning;

/** How the application came about. */
public enum Origin {
    OFFER,
    AGENCY,
    UNSOLICITED,
    NETWORK
}
