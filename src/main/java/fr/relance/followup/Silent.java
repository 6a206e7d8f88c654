package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import java.time.LocalDate;

/**
 * A candidature that stayed without an answer three weeks after its relance: time to turn the page, or to go on waiting.
 *
 * @param relance the one that stayed without an answer
 * @param doneOn the candidate's own day on which it was done
 * @param version of the candidature
 */
public record Silent(
        FollowUpId relance,
        LocalDate doneOn,
        JobApplicationId jobApplication,
        String company,
        String position,
        long version) {}
