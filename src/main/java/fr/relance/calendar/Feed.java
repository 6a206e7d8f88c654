package fr.relance.calendar;

import fr.relance.kernel.OwnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody reads by its address.
 *
 * @param changedAt when every entry of it last changed at once: by another zone, another discretion or another address; null if none did
 */
record Feed(
        OwnerId owner,
        boolean discreet,
        Instant createdAt,
        @Nullable Instant changedAt) {}
