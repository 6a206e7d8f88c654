package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Advisory;
import fr.relance.planning.Channel;
import fr.relance.planning.Reason;
import fr.relance.planning.Signal;
import fr.relance.planning.StepKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relance or first-day message, for reading.
 *
 * @param signal how firm the promise was
 * @param call how its call went, null while nobody was called
 */
public record FollowUpView(
        FollowUpId id,
        JobApplicationId jobApplication,
        InterviewId interview,
        StepKind kind,
        Channel channel,
        Slot slot,
        Status status,
        Set<Advisory> advisories,
        @Nullable Signal signal,
        @Nullable Call call) {

    /**
     * When.
     *
     * @param at local date-time in the candidate's zone
     * @param plannedAt what the rules say; differs from {@code at} only if the candidate moved it
     * @param reasons why {@code plannedAt}
     */
    public record Slot(LocalDateTime at, LocalDateTime plannedAt, boolean moved, List<Reason> reasons) {}

    /** Where it stands, since when if it is over. */
    public record Status(FollowUpState state, @Nullable Instant closedAt, long version) {}

    /**
     * How the call went.
     *
     * @param at local date-time in the candidate's zone
     * @param reasons why it was planned when it was
     */
    public record Call(CallOutcome outcome, LocalDateTime at, List<Reason> reasons) {}

    /** Whether it still waits to be done. */
    public boolean isPending() {
        return status.state() == FollowUpState.PENDING;
    }

    /** Whether it is the one follow-up, and not the message of the day after. */
    public boolean isFollowUp() {
        return PlaceInPlan.of(kind) == PlaceInPlan.FOLLOW_UP;
    }
}
