package fr.relance.followup;

import fr.relance.kernel.Civility;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Channel;
import fr.relance.planning.Reason;
import fr.relance.planning.StepKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of what waits to be done: everything that screen, mail and calendar need to show it.
 *
 * @param called whether it is the e-mail after a call that nobody answered
 * @param met whether it follows from an interview
 * @param jobApplicationVersion of the candidature, for what is answered there
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
        @Nullable String lastName) {

    /** Whether it is the one follow-up, and not the message of the day after. */
    public boolean isFollowUp() {
        return PlaceInPlan.of(kind) == PlaceInPlan.FOLLOW_UP;
    }

    /** Whether it takes the telephone. */
    public boolean isByPhone() {
        return channel == Channel.PHONE;
    }

    /** Whether somebody is to be called: how that went is asked in the composer. */
    public boolean isToCall() {
        return isByPhone() && !called;
    }
}
