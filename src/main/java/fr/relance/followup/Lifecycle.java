package fr.relance.followup;

import fr.relance.kernel.NotAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a relance stands, why and since when it is over. */
@Embeddable
record Lifecycle(
        @Enumerated(EnumType.STRING) FollowUpState state,
        @Enumerated(EnumType.STRING) @Nullable Cancellation cancellation,
        @Nullable Instant closedAt) {

    static final Lifecycle PENDING = new Lifecycle(FollowUpState.PENDING, null, null);

    boolean isPending() {
        return state == FollowUpState.PENDING;
    }

    /** Whether a new plan still concerns it: what is done, skipped or answered is history. */
    boolean mayFollow() {
        boolean closedByTheStage = cancellation != null && cancellation.endsWithTheStage();
        return isPending() || state == FollowUpState.OVERTAKEN || closedByTheStage;
    }

    /** Done, or skipped. */
    Lifecycle closed(FollowUpState end, Instant now) {
        requirePending();
        return new Lifecycle(end, null, now);
    }

    Lifecycle reopened() {
        if (isPending()) {
            throw new NotAllowed("followup.refused.notClosed");
        }
        if (state != FollowUpState.DONE && state != FollowUpState.SKIPPED) {
            throw refused();
        }
        return PENDING;
    }

    /** An answer is final, also for what waited for the stage to open again or a newer fact to go away. */
    Lifecycle cancelled(Cancellation cause, Instant now) {
        boolean concerned = cause.endsWithTheStage() ? isPending() : mayFollow();
        return concerned ? new Lifecycle(FollowUpState.CANCELLED, cause, now) : this;
    }

    Lifecycle overtaken() {
        return isPending() ? new Lifecycle(FollowUpState.OVERTAKEN, null, null) : this;
    }

    /** What is over is left as it is. */
    void requirePending() {
        if (!isPending()) {
            throw refused();
        }
    }

    private NotAllowed refused() {
        return new NotAllowed("followup.refused." + (cancellation == null ? state.name() : cancellation.name()));
    }
}
