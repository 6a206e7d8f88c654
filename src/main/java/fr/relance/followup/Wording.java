package fr.relance.followup;

import org.jspecify.annotations.Nullable;

/**
 * The candidate's own wording of a message, kept instead of the one that was written for them.
 *
 * @param subject of a mail, 300 characters at most; null for a phone script
 * @param body at most 5,000 characters
 */
public record Wording(@Nullable String subject, String body) {}
