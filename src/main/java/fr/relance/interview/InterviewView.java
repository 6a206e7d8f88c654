package fr.relance.interview;

import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import java.time.LocalDateTime;

/**
 * An interview, for reading.
 *
 * @param debriefed whether the candidate told how it went
 */
public record InterviewView(
        InterviewId id, JobApplicationId jobApplication, InterviewDetails details, boolean debriefed, long version) {

    /** Whether it took place by that local date-time. */
    public boolean heldBy(LocalDateTime now) {
        return !details.at().isAfter(now);
    }
}
