package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link JobApplicationRow} as the database tells it. */
record ListedRow(
        UUID id,
        String company,
        String position,
        @Nullable String place,
        @Nullable LocalDate appliedOn,
        Stage stage) {

    JobApplicationRow view() {
        return new JobApplicationRow(new JobApplicationId(id), company, position, place, appliedOn, stage);
    }
}
