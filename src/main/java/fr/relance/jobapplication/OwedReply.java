package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import java.util.UUID;

/** A candidature whose recruiter asked for something that is not answered yet. */
public record OwedReply(JobApplicationId id, String company, String position, long version) {

    OwedReply(UUID id, String company, String position, Long version) {
        this(new JobApplicationId(id), company, position, version.longValue());
    }
}
