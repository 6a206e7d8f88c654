package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries of one owner at a time. */
interface JournalEntryRepository extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    Optional<JournalEntry> findByOwnerIdAndPublicId(OwnerId ownerId, JournalEntryId publicId);

    boolean existsByOwnerIdAndUndoOf(OwnerId ownerId, Long undoOf);

    @Query("""
            select new fr.relance.journal.Revision(count(e), max(e.recordedAt)) from JournalEntry e
            where e.ownerId = :ownerId and e.jobApplicationId = :jobApplicationId""")
    Revision revision(OwnerId ownerId, JobApplicationId jobApplicationId);

    @Query("""
            select e.jobApplicationId, new fr.relance.journal.Revision(count(e), max(e.recordedAt)) from JournalEntry e
            where e.ownerId = :ownerId and e.jobApplicationId in :ids group by e.jobApplicationId""")
    List<Object[]> revisions(OwnerId ownerId, Collection<JobApplicationId> ids);

    /** The last change that was not taken back, if what is needed for that is still there: what undo takes back next. */
    String LAST_UNDOABLE = """
            select u.entryId from JournalUndo u where u.entryId =
                (select max(c.id) from JournalEntry c
                where c.ownerId = :ownerId and c.jobApplicationId = :jobApplicationId and c.undoable = true
                    and not exists (select b.id from JournalEntry b where b.undoOf = c.id))""";
}
