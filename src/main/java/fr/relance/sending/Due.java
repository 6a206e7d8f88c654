package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The mail of an owner that is due for the longest time.
 *
 * @param server name and port of their mail server, null where they have none
 * @param host its name, likewise
 */
record Due(
        UUID id,
        OwnerId owner,
        @Nullable String server,
        @Nullable String host) {}
