package fr.relance.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a message stands, for undo: nothing of it ever changes, but that it is there. */
record ReceivedMailState(UUID id, @Nullable Instant deletedAt) {}
