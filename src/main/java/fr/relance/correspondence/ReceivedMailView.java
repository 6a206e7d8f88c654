package fr.relance.correspondence;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.ReceivedMailId;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A recruiter's message, for reading.
 *
 * @param receivedAt local date-time in the candidate's zone: when it was sent, else when it was kept
 * @param leftOut how many attachments it had, which are not kept
 * @param shortened whether only its beginning is kept
 */
public record ReceivedMailView(
        ReceivedMailId id,
        JobApplicationId jobApplication,
        @Nullable String sender,
        @Nullable String subject,
        LocalDateTime receivedAt,
        String text,
        int leftOut,
        boolean shortened,
        Instant keptAt) {}
