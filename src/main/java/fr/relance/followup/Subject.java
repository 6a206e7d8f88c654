package fr.relance.followup;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is about.
 *
 * @param fact the interview or the new date; null for the application itself
 * @param interview to which its messages refer, null if there was none
 * @param contact who is written to or called, null if nobody is known
 */
record Subject(
        OwnerId owner,
        JobApplicationId jobApplication,
        @Nullable AnnouncedFactId fact,
        @Nullable InterviewId interview,
        @Nullable ContactId contact) {

    boolean isOf(FollowUp row) {
        return Objects.equals(fact, row.fact());
    }
}
