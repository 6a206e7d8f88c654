package fr.relance.followup;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is about.
 *
 * @param id of the interview, of the new date that was announced, or of the application
 * @param interview to which its messages refer, null if there was none
 * @param contact who is written to or called, null if nobody is known
 */
record Subject(
        OwnerId owner,
        JobApplicationId jobApplication,
        UUID id,
        @Nullable InterviewId interview,
        @Nullable ContactId contact) {

    /** Of the application itself. Derived, for an interview recorded with its candidature may have the very id of that. */
    static UUID ofApplication(JobApplicationId id) {
        return UUID.nameUUIDFromBytes(("application " + id.value()).getBytes(StandardCharsets.US_ASCII));
    }
}
