package fr.relance.followup;

import fr.relance.journal.Revision;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.Civility;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Channel;
import fr.relance.planning.Reason;
import fr.relance.planning.StepKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of what waits to be done: everything that screen, mail and calendar need to show it.
 *
 * @param called whether it is the e-mail after a call that nobody answered
 * @param met whether it follows from an interview
 * @param jobApplicationVersion of the candidature, for what is answered there
 * @param revision how far the candidature's history is
 */
public record PendingFollowUp(
        FollowUpId id,
        StepKind kind,
        Channel channel,
        LocalDateTime at,
        boolean moved,
        List<Reason> reasons,
        long version,
        boolean called,
        boolean met,
        JobApplicationId jobApplication,
        long jobApplicationVersion,
        String company,
        String position,
        @Nullable Civility civility,
        @Nullable String lastName,
        Revision revision) {

    /** Whether it is the one follow-up, and not the message of the day after. */
    public boolean isFollowUp() {
        return PlaceInPlan.of(kind) == PlaceInPlan.FOLLOW_UP;
    }

    /** Whether somebody is to be called: how that went is asked in the composer. */
    public boolean isToCall() {
        return channel == Channel.PHONE && !called;
    }

    /** As the database tells it. */
    record Row(
            FollowUpId id,
            StepKind kind,
            Channel channel,
            LocalDateTime at,
            boolean moved,
            List<Reason> reasons,
            Long version,
            @Nullable CallOutcome call,
            @Nullable AnnouncedFactId interview,
            JobApplicationId jobApplication,
            String company,
            String position,
            Long jobApplicationVersion,
            @Nullable Civility civility,
            @Nullable String lastName,
            Long changes,
            @Nullable Instant changedAt) {

        PendingFollowUp view() {
            return new PendingFollowUp(
                    id,
                    kind,
                    channel,
                    at,
                    moved,
                    reasons,
                    version,
                    call != null,
                    interview != null,
                    jobApplication,
                    jobApplicationVersion,
                    company,
                    position,
                    civility,
                    lastName,
                    new Revision(changes, changedAt));
        }
    }
}
