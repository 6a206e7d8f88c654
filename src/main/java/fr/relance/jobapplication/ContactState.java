package fr.relance.jobapplication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a person stands, for undo. */
record ContactState(PersonDetails person, @Nullable Instant deletedAt) {}
