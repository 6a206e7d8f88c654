package fr.relance.interview;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.Civility;
import fr.relance.kernel.InterviewId;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a calendar shows it.
 *
 * @param at local date-time in the candidate's zone
 * @param deletedAt since when it, or its candidature, is away; null while it stands
 * @param version grows with each change of it, of its candidature or of its people
 * @param changedAt when something last happened to its candidature
 */
public record ScheduledInterview(
        InterviewId id,
        LocalDateTime at,
        Venue venue,
        String company,
        String position,
        @Nullable Civility civility,
        @Nullable String lastName,
        Instant createdAt,
        @Nullable Instant deletedAt,
        long version,
        @Nullable Instant changedAt) {

    /** As the database tells it. */
    record Row(
            AnnouncedFactId id,
            LocalDateTime at,
            @Nullable String place,
            @Nullable Integer minutes,
            String company,
            String position,
            @Nullable Civility civility,
            @Nullable String lastName,
            Instant createdAt,
            @Nullable Instant deletedAt,
            @Nullable Instant goneAt,
            Long version,
            Long changes,
            @Nullable Instant changedAt) {

        ScheduledInterview view() {
            return new ScheduledInterview(
                    new InterviewId(id.value()),
                    at,
                    new Venue(place, minutes),
                    company,
                    position,
                    civility,
                    lastName,
                    createdAt,
                    deletedAt == null ? goneAt : deletedAt,
                    version + changes,
                    changedAt);
        }
    }
}
