package fr.relance.sending;

/**
 * What is to leave, and when.
 *
 * @param to the recipient's address, as mail programs write it
 * @param confirmed what the person was shown
 * @param atSlot at the slot of the relance; otherwise at once
 */
public record EntrustMail(String to, Confirmation confirmed, boolean atSlot) {}
