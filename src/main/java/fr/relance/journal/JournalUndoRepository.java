package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface JournalUndoRepository extends Repository<JournalUndo, Long> {

    JournalUndo save(JournalUndo undo);

    /** That of an entry, beside the number of the last undoable one of its candidature. */
    @Query("select k, (" + JournalEntryRepository.LAST_UNDOABLE
            + ") from JournalUndo k where k.ownerId = :ownerId and k.entryId = :entryId")
    List<Object[]> withLast(OwnerId ownerId, JobApplicationId jobApplicationId, Long entryId);

    /** The entries of a candidature that can be taken back, one after the other, the latest first. */
    @Query("""
            select u.entryId from JournalUndo u
            where u.ownerId = :ownerId and u.jobApplicationId = :jobApplicationId order by u.entryId desc""")
    List<Long> entries(OwnerId ownerId, JobApplicationId jobApplicationId, Pageable part);

    /** What is needed to take back an entry, and those before it. */
    @Modifying
    @Query("""
            delete from JournalUndo u
            where u.ownerId = :ownerId and u.jobApplicationId = :jobApplicationId and u.entryId <= :entry""")
    void forgetUpTo(OwnerId ownerId, JobApplicationId jobApplicationId, Long entry);

    /** What was recorded of those candidatures before that moment. */
    @Modifying
    @Query("""
            delete from JournalUndo u
            where u.ownerId = :ownerId and u.jobApplicationId in :jobApplicationIds and u.recordedAt < :before""")
    void forget(OwnerId ownerId, Collection<JobApplicationId> jobApplicationIds, Instant before);
}
