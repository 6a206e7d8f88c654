package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * The true history of candidatures: entries are only ever appended. Every change to a candidature is made through here, one after the
 * other, and can be taken back exactly for as long as it is the last one; see docs/lifecycle.md.
 */
@Service
@Transactional
public class Journal {

    private final Journaled journaled;
    private final Supplier<List<Replanner>> replanners;
    private final JournalEntryRepository entries;
    private final History history;
    private final Undo undo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journal(
            Journaled journaled,
            ObjectProvider<Replanner> replanners,
            JournalEntryRepository entries,
            History history,
            Undo undo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journaled = journaled;
        this.replanners = SingletonSupplier.of(() -> replanners.orderedStream().toList());
        this.entries = entries;
        this.history = history;
        this.undo = undo;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a change, while no other can be made to that candidature. Within another change to it, it becomes a part of that one.
     *
     * @param change returns what happened, null where nothing did
     * @return the entry by which it is taken back; empty where nothing happened, and for a part of another change
     */
    public Optional<JournalEntryId> change(OwnerId owner, JobApplicationId id, Supplier<@Nullable Fact> change) {
        if (current(id) != null) {
            Optional.ofNullable(change.get()).ifPresent(part -> note(owner, id, part));
            return Optional.empty();
        }
        Current current = new Current(id, !journaled.lock(owner, id));
        undo.begin(id);
        return within(
                current,
                () -> Optional.ofNullable(settled(owner, current, change)).map(fact -> append(owner, current, fact)));
    }

    /**
     * A fact changed on which plans depend: once the change of which that is a part is made, its candidature is planned anew.
     *
     * @throws IllegalStateException outside of a change to that candidature
     */
    public void planAnew(JobApplicationId id) {
        Current current = current(id);
        if (current == null) {
            throw new IllegalStateException("No change to " + id);
        }
        current.planAnew = true;
        current.read.clear();
    }

    /** Whether the change that is being made creates that candidature, if it is to be there. */
    public boolean isNew(JobApplicationId id) {
        Current current = current(id);
        return current != null && current.isNew;
    }

    /**
     * What the makers of one change read of its candidature, read once for all of them until something changes on which plans depend.
     * Outside of a change it is read each time.
     *
     * @param what names it
     */
    @SuppressWarnings("unchecked") // what was read under that name
    public <T> T once(JobApplicationId id, String what, Supplier<T> read) {
        Current current = current(id);
        return current == null ? read.get() : (T) current.read.computeIfAbsent(what, name -> read.get());
    }

    /** Tells what changes nothing, hence cannot be taken back; within a change it is told beside it. */
    public void note(OwnerId owner, JobApplicationId id, Fact fact) {
        entries.save(new JournalEntry(owner, id, fact, false, clock.instant()));
    }

    /** One page of a candidature's history, the latest first. */
    @Transactional(readOnly = true)
    public Slice<JournalEntryView> page(OwnerId owner, JobApplicationId id, Pageable page) {
        return history.page(owner, id, page);
    }

    /** How far a candidature's history is. */
    @Transactional(readOnly = true)
    public Revision revision(OwnerId owner, JobApplicationId id) {
        return entries.revision(owner, id);
    }

    /** How far those candidatures' histories are; none is there of which nothing is told. */
    @Transactional(readOnly = true)
    public Map<JobApplicationId, Revision> revisions(OwnerId owner, Collection<JobApplicationId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entries.revisions(owner, ids).stream()
                        .collect(Collectors.toMap(row -> (JobApplicationId) row[0], row -> (Revision) row[1]));
    }

    /**
     * Takes a change back; twice is as good as once.
     *
     * @return where to go on, relative to the application
     * @throws NotFound if there is no such entry
     * @throws NotAllowed if something else happened since, the entry tells of no change, or of one of so old a version that nobody can
     *     put it back any more
     */
    public String undo(OwnerId owner, JournalEntryId id) {
        JournalEntry entry = entries.findByOwnerIdAndPublicId(owner, id).orElseThrow(() -> new NotFound(id));
        JobApplicationId jobApplication = entry.jobApplication();
        journaled.lock(owner, jobApplication);
        Undo.Kept found = undo.kept(owner, entry).orElse(null);
        JournalUndo kept = found == null ? null : found.undo();
        if (found != null && found.last()) {
            restore(owner, entry, found.undo());
        } else if (!entries.existsByOwnerIdAndUndoOf(owner, entry.number())) {
            throw new NotAllowed(kept == null ? "journal.refused.gone" : "journal.refused.notLast");
        }
        if (!journaled.isPresent(owner, jobApplication)) {
            return "/candidatures";
        }
        return kept == null || kept.back() == null ? "/candidatures/" + jobApplication : kept.back();
    }

    /** Forgets how those candidatures stood before that moment: people of theirs are about to be erased. */
    public void forget(OwnerId owner, Collection<JobApplicationId> ids, Instant before) {
        undo.forget(owner, ids, before);
    }

    private void restore(OwnerId owner, JournalEntry entry, JournalUndo kept) {
        JobApplicationId id = entry.jobApplication();
        Undo.Restored restored = undo.restore(owner, kept.beforeState());
        if (journaled.isPresent(owner, id)) {
            if (restored.moved()) {
                replanners.get().forEach(each -> each.replan(owner, id));
            } else if (restored.older()) {
                replanners.get().forEach(each -> each.settle(owner, id));
            }
        }
        entries.save(undo.told(entry));
        events.publishEvent(new ChangeRecorded(owner, id, restored.parts()));
    }

    private @Nullable Fact settled(OwnerId owner, Current current, Supplier<@Nullable Fact> change) {
        Fact fact = change.get();
        if (current.planAnew) {
            replanners.get().forEach(each -> each.replan(owner, current.id));
        }
        return fact;
    }

    private <T> T within(Current current, Supplier<T> action) {
        TransactionSynchronizationManager.bindResource(this, current);
        try {
            return action.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private JournalEntryId append(OwnerId owner, Current current, Fact fact) {
        JobApplicationId id = current.id;
        Undo.Before before = undo.before(owner, id);
        JournalEntry entry = entries.save(new JournalEntry(owner, id, fact, true, clock.instant()));
        undo.keep(entry, before, fact.back());
        if (!current.isNew) {
            undo.forgetTheOldest(owner, id);
        }
        events.publishEvent(new ChangeRecorded(owner, id, before.parts()));
        return entry.id();
    }

    private @Nullable Current current(JobApplicationId id) {
        return TransactionSynchronizationManager.getResource(this) instanceof Current current && current.id.equals(id)
                ? current
                : null;
    }

    /** The change that is being made. */
    private static final class Current {

        private final JobApplicationId id;
        private final boolean isNew;
        private final Map<String, Object> read = new HashMap<>();
        private boolean planAnew;

        Current(JobApplicationId id, boolean isNew) {
            this.id = id;
            this.isNew = isNew;
        }
    }
}
