package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The true history of candidatures: entries are only ever appended. Every change to a candidature is made through here, one after the
 * other, and can be taken back exactly for as long as it is the last one; see docs/lifecycle.md.
 */
@Service
@Transactional
public class Journal {

    private final JobApplicationRepository jobApplications;
    private final JournalEntryRepository entries;
    private final Snapshots snapshots;
    private final Facts facts;
    private final Clock clock;

    Journal(
            JobApplicationRepository jobApplications,
            JournalEntryRepository entries,
            Snapshots snapshots,
            Facts facts,
            Clock clock) {
        this.jobApplications = jobApplications;
        this.entries = entries;
        this.snapshots = snapshots;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Makes a change, while no other can be made to that candidature. Within another change to it, it becomes a part of that one.
     *
     * @param change returns what happened, null where nothing did
     * @return the entry by which it is taken back; empty where nothing happened, and for a part of another change
     */
    public Optional<JournalEntryId> change(OwnerId owner, JobApplicationId id, Supplier<@Nullable Fact> change) {
        if (id.equals(TransactionSynchronizationManager.getResource(this))) {
            Fact part = change.get();
            if (part != null) {
                note(owner, id, part);
            }
            return Optional.empty();
        }
        jobApplications.lock(owner.value(), id.value());
        Map<String, Map<UUID, Record>> before = snapshots.take(owner, id);
        Fact fact = within(id, change);
        return fact == null ? Optional.empty() : Optional.of(append(owner, id, fact, before));
    }

    /** Tells what changes nothing, hence cannot be taken back; within a change it is told beside it. */
    public void note(OwnerId owner, JobApplicationId id, Fact fact) {
        entries.save(new JournalEntry(owner, id, fact, false, clock.instant()));
    }

    /** One page of a candidature's history, the latest first. */
    @Transactional(readOnly = true)
    public Slice<JournalEntryView> page(OwnerId owner, JobApplicationId id, Pageable page) {
        Long last = entries.lastUndoable(owner.value(), id.value());
        return entries.findByOwnerIdAndJobApplicationIdOrderByIdDesc(owner.value(), id.value(), page)
                .map(entry -> entry.view(Objects.equals(last, entry.number())));
    }

    /** How far a candidature's history is. */
    @Transactional(readOnly = true)
    public Revision revision(OwnerId owner, JobApplicationId id) {
        return entries.revision(owner.value(), id.value());
    }

    /**
     * Takes a change back; twice is as good as once.
     *
     * @return where to go on, relative to the application
     * @throws NotFound if there is no such entry
     * @throws NotAllowed if something else happened since, or the entry tells of no change
     */
    public String undo(OwnerId owner, JournalEntryId id) {
        JournalEntry entry =
                entries.findByOwnerIdAndPublicId(owner.value(), id.value()).orElseThrow(() -> new NotFound(id));
        JobApplicationId jobApplication = entry.jobApplication();
        jobApplications.lock(owner.value(), jobApplication.value());
        Optional<JournalUndo.Before> before = snapshots.kept(owner, entry.number());
        if (!entries.existsByOwnerIdAndUndoOf(owner.value(), entry.number())) {
            String state = before.orElseThrow(() -> new NotAllowed("journal.refused.gone"))
                    .state();
            requireLast(owner, entry);
            snapshots.restore(owner, jobApplication, state);
            entries.save(JournalEntry.undoing(entry, facts.title(entry.fact()), clock.instant()));
        }
        return landing(owner, jobApplication, before);
    }

    /** People deleted before that moment are about to be erased: what undo remembers of them goes first. */
    void forgetPeople(OwnerId owner, Instant before) {
        snapshots.forgetPeople(owner, before);
    }

    private void requireLast(OwnerId owner, JournalEntry entry) {
        Long last = entries.lastUndoable(owner.value(), entry.jobApplication().value());
        if (!Objects.equals(last, entry.number())) {
            throw new NotAllowed("journal.refused.notLast");
        }
    }

    private String landing(OwnerId owner, JobApplicationId id, Optional<JournalUndo.Before> before) {
        if (jobApplications.find(owner.value(), id.value()).isEmpty()) {
            return "/candidatures";
        }
        return before.map(JournalUndo.Before::back).orElse("/candidatures/" + id);
    }

    private @Nullable Fact within(JobApplicationId id, Supplier<@Nullable Fact> change) {
        TransactionSynchronizationManager.bindResource(this, id);
        try {
            return change.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private JournalEntryId append(
            OwnerId owner, JobApplicationId id, Fact fact, Map<String, Map<UUID, Record>> before) {
        String state = snapshots.before(owner, before, snapshots.take(owner, id));
        JournalEntry entry = entries.save(new JournalEntry(owner, id, fact, true, clock.instant()));
        snapshots.keep(
                owner,
                id,
                new JournalUndo(
                        entry.number(), owner, id, new JournalUndo.Before(state, fact.back()), clock.instant()));
        return entry.id();
    }
}
