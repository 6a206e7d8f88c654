package fr.relance.passkey;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey for reading.
 *
 * @param label what its owner calls it
 * @param createdAt on its owner's watch
 * @param lastUsedAt on its owner's watch; null while it was never used
 */
public record PasskeyView(
        UUID id,
        String label,
        LocalDateTime createdAt,
        @Nullable LocalDateTime lastUsedAt) {}
