package fr.relance.sending;

import fr.relance.followup.Wording;

/**
 * What is to leave, and when.
 *
 * @param to the recipient's address, as mail programs write it
 * @param words with a subject
 * @param atSlot at the slot of the relance; otherwise at once
 */
public record Order(String to, Wording words, boolean atSlot) {}
