package fr.relance.planning;

/** How soon the post is to be filled. */
public enum Urgency {
    IMMEDIATE,
    FAST,
    NORMAL,
    LOW
}
