package fr.relance.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that works once, until it expires; who has it is trusted with its purpose. */
record Link(
        UUID id,
        Purpose purpose,
        @Nullable UUID account,
        @Nullable String email,
        Instant createdAt,
        Instant expiresAt) {

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** What a link is for, and how long it may wait to be used. */
    enum Purpose {
        INVITATION(Duration.ofDays(7)),
        SIGN_UP(Duration.ofHours(24)),
        NEW_PASSWORD(Duration.ofMinutes(30)),
        NEW_EMAIL(Duration.ofHours(24));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }
}
