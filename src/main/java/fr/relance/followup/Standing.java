package fr.relance.followup;

import fr.relance.kernel.NotAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a relance stands, why and since when it is over. */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) FollowUpState state,
        @Enumerated(EnumType.STRING) @Nullable Cancellation cancellation,
        @Nullable Instant closedAt) {

    static final Standing PENDING = new Standing(FollowUpState.PENDING, null, null);

    boolean isPending() {
        return state == FollowUpState.PENDING;
    }

    /** Whether a new plan still concerns it: what is done, skipped or answered is history. */
    boolean mayFollow() {
        boolean closedByTheStage = cancellation != null && cancellation.endsWithTheStage();
        return isPending() || state == FollowUpState.OVERTAKEN || closedByTheStage;
    }

    /** Done, or skipped. */
    Standing closed(FollowUpState end, Instant now) {
        requirePending();
        return new Standing(end, null, now);
    }

    Standing reopened() {
        if (isPending()) {
            throw new NotAllowed("followup.refused.notClosed");
        }
        if (state != FollowUpState.DONE && state != FollowUpState.SKIPPED) {
            throw refused();
        }
        return PENDING;
    }

    /** An answer is final, also for what waited for the stage to open again or a newer fact to go away. */
    Standing cancelled(Cancellation cause, Instant now) {
        boolean concerned = cause.endsWithTheStage() ? isPending() : mayFollow();
        return concerned ? new Standing(FollowUpState.CANCELLED, cause, now) : this;
    }

    Standing overtaken() {
        return isPending() ? new Standing(FollowUpState.OVERTAKEN, null, null) : this;
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
