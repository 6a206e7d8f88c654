package fr.relance.followup;

import fr.relance.planning.Signal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a relance stands, for undo; what it is about never changes. */
record FollowUpRow(
        @Nullable UUID interview,
        @Nullable UUID contact,
        Schedule schedule,
        Standing standing,
        @Nullable Signal signal,
        @Nullable NotedCall call) {}
