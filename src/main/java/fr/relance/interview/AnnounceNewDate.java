package fr.relance.interview;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.NextSteps;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records what the recruiter announced anew without a meeting.
 *
 * @param id chosen by the form: sent twice, it records one
 * @param receivedAt local date-time in the candidate's zone, not in the future
 * @param contact who announced it, of the same candidature
 * @param words the recruiter's own words, 500 characters at most
 * @param nextSteps at least who makes contact or by when is known
 */
public record AnnounceNewDate(
        UUID id,
        JobApplicationId jobApplication,
        LocalDateTime receivedAt,
        @Nullable ContactId contact,
        @Nullable String words,
        NextSteps nextSteps) {}
