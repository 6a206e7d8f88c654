package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Another candidature for the same company.
 *
 * @param closedOn since when it is closed, null for an open one
 * @param samePost whether it is for the same post, too
 */
public record AlikeJobApplication(
        JobApplicationId id,
        String company,
        String position,
        @Nullable LocalDate appliedOn,
        Stage stage,
        @Nullable LocalDate closedOn,
        boolean samePost) {

    /** As it is read. */
    record Row(
            JobApplicationId id,
            String company,
            String position,
            @Nullable LocalDate appliedOn,
            Stage stage,
            @Nullable Instant closedAt,
            boolean samePost) {

        AlikeJobApplication seenFrom(ZoneId zone) {
            LocalDate closedOn = closedAt == null ? null : LocalDate.ofInstant(closedAt, zone);
            return new AlikeJobApplication(id, company, position, appliedOn, stage, closedOn, samePost);
        }
    }
}
