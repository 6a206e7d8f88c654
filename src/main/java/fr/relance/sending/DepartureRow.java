package fr.relance.sending;

import fr.relance.followup.DepartureState;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import fr.relance.queue.LeasedRows;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was entrusted.
 *
 * @param confirmed what its owner was shown when they entrusted it
 * @param confirmedSlot the slot of the relance when it was confirmed, null where the mail leaves at once
 * @param nextTryAt when it is tried; while it is leaving, until when whoever tries is believed to be alive
 * @param attempt counts from 1 once somebody tries
 */
record DepartureRow(
        UUID id,
        OwnerId owner,
        FollowUpId followUp,
        DepartureState state,
        String to,
        Confirmation confirmed,
        @Nullable LocalDateTime confirmedSlot,
        Instant leavesAt,
        Instant nextTryAt,
        @Nullable Instant endedAt,
        @Nullable Obstacle obstacle,
        int attempt) {

    /** Entrusted now. */
    static DepartureRow fresh(
            OwnerId owner, FollowUpId followUp, EntrustMail order, @Nullable LocalDateTime slot, Instant leavesAt) {
        return new DepartureRow(
                UUID.randomUUID(),
                owner,
                followUp,
                DepartureState.WAITING,
                order.to(),
                order.confirmed(),
                slot,
                leavesAt,
                leavesAt,
                null,
                null,
                0);
    }

    LeasedRows.Lease lease() {
        return new LeasedRows.Lease(id, attempt);
    }
}
