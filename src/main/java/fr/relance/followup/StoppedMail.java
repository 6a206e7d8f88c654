package fr.relance.followup;

import fr.relance.kernel.OwnerId;
import java.time.Instant;

/**
 * A mail that was entrusted and did not leave, or may not have.
 *
 * @param at when that was known
 */
public record StoppedMail(OwnerId owner, Instant at) {}
