package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import java.time.Instant;
import java.time.ZoneId;

/** A {@link Silent} as the database tells it. */
record SilentRow(
        FollowUpId id,
        Instant closedAt,
        JobApplicationId jobApplicationId,
        String company,
        String position,
        Long version) {

    Silent view(ZoneId zone) {
        return new Silent(id, closedAt.atZone(zone).toLocalDate(), jobApplicationId, company, position, version);
    }
}
