package fr.relance.planning;

/** How a message travels. */
public enum Channel {
    EMAIL,
    PHONE
}
