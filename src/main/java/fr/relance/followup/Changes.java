package fr.relance.followup;

import fr.relance.jobapplication.JobApplications;
import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes one relance at a time, under the lock of its candidature, and tells the journal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Changes {

    private final FollowUpRepository repository;
    private final JobApplications jobApplications;
    private final Journal journal;

    Changes(FollowUpRepository repository, JobApplications jobApplications, Journal journal) {
        this.repository = repository;
        this.jobApplications = jobApplications;
        this.journal = journal;
    }

    /**
     * Changes one that waits; one that is over is refused with the reason, even to a tab that does not know. Whoever has followed up then
     * has nothing left to send beforehand.
     */
    Optional<JournalEntryId> pending(OwnerId owner, FollowUpId id, long version, Function<FollowUp, Fact> change) {
        return any(owner, id, (followUp, others) -> {
            followUp.requirePending();
            followUp.checkVersion(version);
            Fact fact = change.apply(followUp);
            if (followUp.takes(PlaceInPlan.FOLLOW_UP)
                    && followUp.view().status().state() == FollowUpState.DONE) {
                others.forEach(FollowUp::overtake);
            }
            return fact;
        });
    }

    /**
     * Lets one that is over wait again. The message of the day after is not written any more once its follow-up is over.
     *
     * @param change is told since when it was over
     */
    Optional<JournalEntryId> reopened(
            OwnerId owner, FollowUpId id, long version, BiFunction<FollowUp, @Nullable Instant, Fact> change) {
        return any(owner, id, (followUp, others) -> {
            followUp.checkVersion(version);
            Instant closedAt = followUp.view().status().closedAt();
            followUp.reopen();
            if (others.stream().anyMatch(other -> other.takes(PlaceInPlan.FOLLOW_UP) && !other.isPending())) {
                throw new NotAllowed("followup.refused.followedUp");
            }
            return change.apply(followUp, closedAt);
        });
    }

    /** The rows are read only once they are locked: what was read before could be the past already. */
    private Optional<JournalEntryId> any(
            OwnerId owner, FollowUpId id, BiFunction<FollowUp, List<FollowUp>, Fact> change) {
        JobApplicationId jobApplication = repository.jobApplicationOf(owner, id).orElseThrow(() -> new NotFound(id));
        return journal.change(owner, jobApplication, () -> {
            List<FollowUp> present = repository.present(owner, jobApplication);
            FollowUp followUp = present.stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(id));
            List<FollowUp> others = present.stream()
                    .filter(other -> other != followUp && Objects.equals(other.fact(), followUp.fact()))
                    .toList();
            Fact fact = change.apply(followUp, others);
            Silences.settle(present, jobApplications.progress(owner, jobApplication));
            return fact;
        });
    }
}
