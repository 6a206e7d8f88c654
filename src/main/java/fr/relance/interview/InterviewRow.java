package fr.relance.interview;

import fr.relance.kernel.InterviewId;
import java.time.LocalDateTime;
import java.util.UUID;

/** One line of the interviews to come or to complete. */
public record InterviewRow(
        InterviewId id, LocalDateTime at, InterviewSetting setting, String company, String position) {

    InterviewRow(UUID id, LocalDateTime at, InterviewSetting setting, String company, String position) {
        this(new InterviewId(id), at, setting, company, position);
    }
}
