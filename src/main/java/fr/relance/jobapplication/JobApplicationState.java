package fr.relance.jobapplication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a candidature stands, for undo. */
record JobApplicationState(
        JobApplicationDetails details,
        Standing standing,
        Instant updatedAt,
        @Nullable Instant deletedAt) {}
