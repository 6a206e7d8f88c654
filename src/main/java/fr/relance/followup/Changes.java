package fr.relance.followup;

import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes one relance at a time, under the lock of its candidature, and tells the journal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Changes {

    private final FollowUpRepository repository;
    private final Journal journal;

    Changes(FollowUpRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /** Changes one that waits; one that is over is refused with the reason, even to a tab that does not know. */
    Optional<JournalEntryId> pending(OwnerId owner, FollowUpId id, long version, Function<FollowUp, Fact> change) {
        return any(owner, id, followUp -> {
            followUp.requirePending();
            followUp.checkVersion(version);
            return change.apply(followUp);
        });
    }

    /** Changes one that is over. */
    Optional<JournalEntryId> closed(OwnerId owner, FollowUpId id, long version, Function<FollowUp, Fact> change) {
        return any(owner, id, followUp -> {
            followUp.checkVersion(version);
            return change.apply(followUp);
        });
    }

    /** Whoever has followed up has nothing left to send beforehand. */
    void leaveOutWhatComesBefore(OwnerId owner, FollowUp done) {
        if (done.takes(PlaceInPlan.FOLLOW_UP)) {
            others(owner, done).forEach(FollowUp::overtake);
        }
    }

    /** For the same reason the message of the day after is not written any more once its follow-up is over. */
    void requireFollowUpToCome(OwnerId owner, FollowUp row) {
        boolean over = others(owner, row)
                .anyMatch(other -> other.takes(PlaceInPlan.FOLLOW_UP) && !other.isPending());
        if (over) {
            throw new NotAllowed("followup.refused.followedUp");
        }
    }

    private Stream<FollowUp> others(OwnerId owner, FollowUp row) {
        return repository.present(owner, row.jobApplication()).stream()
                .filter(other -> other != row && Objects.equals(other.fact(), row.fact()));
    }

    private Optional<JournalEntryId> any(OwnerId owner, FollowUpId id, Function<FollowUp, Fact> change) {
        // Read only once it is locked: what was read before could be the past already.
        JobApplicationId jobApplication = repository
                .jobApplicationOf(owner, id)
                .orElseThrow(() -> new NotFound(id));
        return journal.change(owner, jobApplication, () -> change.apply(find(owner, id)));
    }

    private FollowUp find(OwnerId owner, FollowUpId id) {
        return repository.find(owner, id).orElseThrow(() -> new NotFound(id));
    }
}
