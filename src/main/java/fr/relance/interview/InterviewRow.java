package fr.relance.interview;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.InterviewId;
import java.time.LocalDateTime;
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

    InterviewRow(
            AnnouncedFactId id,
            LocalDateTime at,
            InterviewSetting setting,
            @Nullable String place,
            String company,
            String position) {
        this(new InterviewId(id.value()), at, setting, place, company, position);
    }
}
