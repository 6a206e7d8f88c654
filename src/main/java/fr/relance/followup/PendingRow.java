package fr.relance.followup;

import fr.relance.jobapplication.Revision;
import fr.relance.kernel.Civility;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Channel;
import fr.relance.planning.Reason;
import fr.relance.planning.StepKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link PendingFollowUp} as the database tells it. */
record PendingRow(
        UUID id,
        StepKind kind,
        Channel channel,
        LocalDateTime slotAt,
        boolean moved,
        List<Reason> reasons,
        Long version,
        @Nullable CallOutcome callOutcome,
        @Nullable UUID interview,
        UUID jobApplicationId,
        String company,
        String position,
        Long jobApplicationVersion,
        @Nullable Civility civility,
        @Nullable String lastName,
        Long changes,
        @Nullable Instant changedAt) {

    PendingFollowUp view() {
        return new PendingFollowUp(
                new FollowUpId(id),
                kind,
                channel,
                slotAt,
                moved,
                reasons,
                version,
                callOutcome != null,
                interview != null,
                new JobApplicationId(jobApplicationId),
                jobApplicationVersion,
                company,
                position,
                civility,
                lastName,
                new Revision(changes, changedAt));
    }
}
