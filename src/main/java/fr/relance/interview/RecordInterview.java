package fr.relance.interview;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * Records an interview, with its candidature and the person met if they are new.
 *
 * @param id chosen by the form: sent twice, it records one interview
 * @param jobApplication the candidature, or the id of the one to create
 * @param newJobApplication the post, if the candidature is to be created
 * @param newPerson the person met, if not known yet; her id is {@code details.metWith}
 * @param invited the invitation it came from, if any
 */
public record RecordInterview(
        InterviewId id,
        JobApplicationId jobApplication,
        @Nullable JobApplicationDetails newJobApplication,
        @Nullable PersonDetails newPerson,
        InterviewDetails details,
        @Nullable Invited invited) {

    /** One that came from no invitation. */
    public RecordInterview(
            InterviewId id,
            JobApplicationId jobApplication,
            @Nullable JobApplicationDetails newJobApplication,
            @Nullable PersonDetails newPerson,
            InterviewDetails details) {
        this(id, jobApplication, newJobApplication, newPerson, details, null);
    }
}
