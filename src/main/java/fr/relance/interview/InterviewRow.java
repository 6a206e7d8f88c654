package fr.relance.interview;

import fr.relance.kernel.InterviewId;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the interviews to come or to complete.
 *
 * @param place as in {@link Venue}
 */
public record InterviewRow(
        InterviewId id,
        LocalDateTime at,
        InterviewSetting setting,
        @Nullable String place,
        String company,
        String position) {

    /** As the database tells it. */
    record Row(
            UUID id,
            LocalDateTime at,
            InterviewSetting setting,
            @Nullable String place,
            String company,
            String position) {

        InterviewRow view() {
            return new InterviewRow(new InterviewId(id), at, setting, place, company, position);
        }
    }
}
