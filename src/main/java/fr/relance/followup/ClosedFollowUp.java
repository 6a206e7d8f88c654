package fr.relance.followup;

import fr.relance.kernel.Civility;
import fr.relance.kernel.FollowUpId;
import fr.relance.planning.StepKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relance that is done, skipped or cancelled, as a calendar shows it.
 *
 * @param at local date-time in the candidate's zone for which it was planned
 * @param version grows with each change
 */
public record ClosedFollowUp(
        FollowUpId id,
        StepKind kind,
        LocalDateTime at,
        String company,
        @Nullable Civility civility,
        @Nullable String lastName,
        Instant closedAt,
        long version) {

    /** As the database tells it. */
    record Row(
            UUID id,
            StepKind kind,
            LocalDateTime at,
            String company,
            @Nullable Civility civility,
            @Nullable String lastName,
            Instant closedAt,
            Long version) {

        ClosedFollowUp view() {
            return new ClosedFollowUp(new FollowUpId(id), kind, at, company, civility, lastName, closedAt, version);
        }
    }
}
