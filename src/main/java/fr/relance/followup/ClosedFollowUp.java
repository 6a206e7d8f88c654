package fr.relance.followup;

import fr.relance.kernel.Civility;
import fr.relance.kernel.FollowUpId;
import fr.relance.planning.StepKind;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A relance that is done, skipped, cancelled or overtaken, or whose candidature was taken away, as a calendar shows it.
 *
 * @param at local date-time in the candidate's zone for which it was planned
 * @param closedAt null where nobody noted it
 * @param version grows with each change of it, of its candidature or of its people
 * @param changedAt when something last happened to its candidature
 */
public record ClosedFollowUp(
        FollowUpId id,
        StepKind kind,
        LocalDateTime at,
        String company,
        @Nullable Civility civility,
        @Nullable String lastName,
        @Nullable Instant closedAt,
        long version,
        @Nullable Instant changedAt) {

    /** As the database tells it. */
    record Row(
            FollowUpId id,
            StepKind kind,
            LocalDateTime at,
            String company,
            @Nullable Civility civility,
            @Nullable String lastName,
            @Nullable Instant closedAt,
            @Nullable Instant goneAt,
            Long version,
            Long changes,
            @Nullable Instant changedAt) {

        ClosedFollowUp view() {
            Instant over = goneAt == null ? closedAt : goneAt;
            return new ClosedFollowUp(id, kind, at, company, civility, lastName, over, version + changes, changedAt);
        }
    }
}
