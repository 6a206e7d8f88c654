package fr.relance.jobapplication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a candidature stands, for undo. */
record JobApplicationState(
        JobApplicationDetails details,
        Progress progress,
        Instant updatedAt,
        @Nullable Instant deletedAt) {}
