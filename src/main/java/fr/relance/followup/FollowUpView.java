package fr.relance.followup;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.ContactId;
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
 * @param about what it follows from
 * @param signal how firm the promise was, null where there was none
 * @param call how its call went, null while nobody was called
 */
public record FollowUpView(
        FollowUpId id,
        JobApplicationId jobApplication,
        About about,
        StepKind kind,
        Channel channel,
        Slot slot,
        Status status,
        Set<Advisory> advisories,
        @Nullable Signal signal,
        @Nullable Call call) {

    /**
     * What it follows from.
     *
     * @param fact the interview or the new date; null for the application itself
     * @param interview to which its messages refer, null if there was none
     * @param contact whom it addresses, null if nobody is known
     */
    public record About(
            @Nullable AnnouncedFactId fact,
            @Nullable InterviewId interview,
            @Nullable ContactId contact) {}

    /**
     * When.
     *
     * @param at local date-time in the candidate's zone
     * @param plannedAt what the rules say; differs from {@code at} only if the candidate moved it
     * @param reasons why {@code plannedAt}
     */
    public record Slot(LocalDateTime at, LocalDateTime plannedAt, boolean moved, List<Reason> reasons) {}

    /**
     * Where it stands.
     *
     * @param cancellation why it has no object any more, null unless it was cancelled
     * @param closedAt since when it is over
     */
    public record Status(
            FollowUpState state,
            @Nullable Cancellation cancellation,
            @Nullable Instant closedAt,
            long version) {}

    /**
     * How the call went.
     *
     * @param at local date-time in the candidate's zone
     * @param reasons why it was planned when it was
     */
    public record Call(CallOutcome outcome, LocalDateTime at, List<Reason> reasons) {}

    /** The interview to which its messages refer, null if there was none. */
    public @Nullable InterviewId interview() {
        return about.interview();
    }

    /** Whether it still waits to be done. */
    public boolean isPending() {
        return status.state() == FollowUpState.PENDING;
    }

    /** Whether it is the one follow-up, and not the message of the day after. */
    public boolean isFollowUp() {
        return PlaceInPlan.of(kind) == PlaceInPlan.FOLLOW_UP;
    }

    /** Whether it is the one follow-up, by telephone, and nobody was called yet. */
    public boolean isToCall() {
        return isFollowUp() && channel == Channel.PHONE && call == null;
    }

    /** Whether it follows from an application to which nobody answered. */
    public boolean isOfApplication() {
        return about.fact() == null;
    }
}
