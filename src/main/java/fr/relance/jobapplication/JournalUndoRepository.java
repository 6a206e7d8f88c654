package fr.relance.jobapplication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface JournalUndoRepository extends Repository<JournalUndo, Long> {

    JournalUndo save(JournalUndo undo);

    Optional<JournalUndo> findByOwnerIdAndEntryId(UUID ownerId, Long entryId);

    /** The entries of a candidature that can be taken back, one after the other, the latest first. */
    @Query("""
            select u.entryId from JournalUndo u
            where u.ownerId = :ownerId and u.jobApplicationId = :jobApplicationId order by u.entryId desc""")
    List<Long> entries(UUID ownerId, UUID jobApplicationId, Pageable part);

    /** What is needed to take back an entry, and those before it. */
    @Modifying
    @Query("""
            delete from JournalUndo u
            where u.ownerId = :ownerId and u.jobApplicationId = :jobApplicationId and u.entryId <= :entry""")
    void forgetUpTo(UUID ownerId, UUID jobApplicationId, Long entry);

    /** What tells of people who are about to be erased is forgotten with them. */
    @Modifying
    @Query("""
            delete from JournalUndo u
            where u.ownerId = :ownerId and u.recordedAt < :before and u.jobApplicationId in
                (select c.jobApplication.id from Contact c where c.deletedAt < :before)""")
    void forgetPeople(UUID ownerId, Instant before);
}
