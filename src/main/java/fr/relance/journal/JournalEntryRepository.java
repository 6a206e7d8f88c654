package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries of one owner at a time. */
interface JournalEntryRepository extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    Optional<JournalEntry> findByOwnerIdAndPublicId(OwnerId ownerId, JournalEntryId publicId);

    Slice<JournalEntry> findByOwnerIdAndJobApplicationIdOrderByIdDesc(
            OwnerId ownerId, JobApplicationId jobApplicationId, Pageable page);

    boolean existsByOwnerIdAndUndoOf(OwnerId ownerId, Long undoOf);

    @Query("""
            select new fr.relance.journal.Revision(count(e), max(e.recordedAt)) from JournalEntry e
            where e.ownerId = :ownerId and e.jobApplicationId = :jobApplicationId""")
    Revision revision(OwnerId ownerId, JobApplicationId jobApplicationId);

    /** The last change that was not taken back, if what is needed for that is still there: what undo takes back next. */
    @Query("""
            select u.entryId from JournalUndo u where u.entryId =
                (select max(e.id) from JournalEntry e
                where e.ownerId = :ownerId and e.jobApplicationId = :jobApplicationId and e.undoable = true
                    and not exists (select b.id from JournalEntry b where b.undoOf = e.id))""")
    @Nullable
    Long lastUndoable(OwnerId ownerId, JobApplicationId jobApplicationId);
}
