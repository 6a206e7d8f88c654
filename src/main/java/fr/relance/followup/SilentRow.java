package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A {@link Silent} as the database tells it. */
record SilentRow(UUID id, Instant closedAt, UUID jobApplicationId, String company, String position, Long version) {

    Silent view(ZoneId zone) {
        return new Silent(
                new FollowUpId(id),
                closedAt.atZone(zone).toLocalDate(),
                new JobApplicationId(jobApplicationId),
                company,
                position,
                version);
    }
}
