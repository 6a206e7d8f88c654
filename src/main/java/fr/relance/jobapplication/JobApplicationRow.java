package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list of candidatures. */
public record JobApplicationRow(
        JobApplicationId id,
        String company,
        String position,
        @Nullable String place,
        @Nullable LocalDate appliedOn,
        Stage stage) {}
