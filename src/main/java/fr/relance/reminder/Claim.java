package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mail that one instance sends now, and no other.
 *
 * @param uselessAt from when on nobody needs it any more
 * @param attempt counts from 1; whoever claims it later has a higher one, so that a late word of this one is not heard
 * @param stopSecret what the mail carries to stop all others
 */
record Claim(
        UUID id,
        OwnerId owner,
        ReminderKind kind,
        LocalDate day,
        Way way,
        Instant uselessAt,
        int attempt,
        String stopSecret) {}
