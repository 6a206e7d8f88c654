package fr.relance.interview;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a new date stands, for undo. */
record AnnouncementState(
        UUID jobApplication,
        @Nullable UUID contact,
        LocalDateTime receivedAt,
        @Nullable String words,
        AnnouncedNextSteps nextSteps,
        Instant createdAt,
        @Nullable Instant deletedAt) {}
