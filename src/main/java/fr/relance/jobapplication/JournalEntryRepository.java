package fr.relance.jobapplication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries of one owner at a time. */
interface JournalEntryRepository extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    Optional<JournalEntry> findByOwnerIdAndPublicId(UUID ownerId, UUID publicId);

    Slice<JournalEntry> findByOwnerIdAndJobApplicationIdOrderByIdDesc(
            UUID ownerId, UUID jobApplicationId, Pageable page);

    List<JournalEntry> findByOwnerIdAndJobApplicationIdAndFactOrderByIdDesc(
            UUID ownerId, UUID jobApplicationId, String fact);

    boolean existsByOwnerIdAndUndoOf(UUID ownerId, Long undoOf);

    @Query("""
            select new fr.relance.jobapplication.Revision(count(e), max(e.recordedAt)) from JournalEntry e
            where e.ownerId = :ownerId and e.jobApplicationId = :jobApplicationId""")
    Revision revision(UUID ownerId, UUID jobApplicationId);

    /** The last change that was not taken back, if what is needed for that is still there: what undo takes back next. */
    @Query("""
            select u.entryId from JournalUndo u where u.entryId =
                (select max(e.id) from JournalEntry e
                where e.ownerId = :ownerId and e.jobApplicationId = :jobApplicationId and e.undoable = true
                    and not exists (select b.id from JournalEntry b where b.undoOf = e.id))""")
    @Nullable
    Long lastUndoable(UUID ownerId, UUID jobApplicationId);
}
