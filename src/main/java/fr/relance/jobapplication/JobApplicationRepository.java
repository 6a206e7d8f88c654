package fr.relance.jobapplication;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface JobApplicationRepository extends Repository<JobApplication, UUID> {

    JobApplication save(JobApplication jobApplication);

    @Query("select j from JobApplication j left join fetch j.contacts where j.ownerId = :ownerId and j.id = :id")
    Optional<JobApplication> findIncludingDeleted(UUID ownerId, UUID id);

    @Query("""
            select j from JobApplication j left join fetch j.contacts
            where j.ownerId = :ownerId and j.id = :id and j.deletedAt is null""")
    Optional<JobApplication> find(UUID ownerId, UUID id);

    @Query("""
            select distinct j from JobApplication j left join fetch j.contacts
            where j.ownerId = :ownerId and j.id in
                (select c.jobApplication.id from Contact c where c.id = :contactId) and j.deletedAt is null""")
    Optional<JobApplication> findByContact(UUID ownerId, UUID contactId);

    @Query("""
            select distinct j from JobApplication j left join fetch j.contacts
            where j.ownerId = :ownerId and j.id in
                (select c.jobApplication.id from Contact c where c.id = :contactId)""")
    Optional<JobApplication> findByContactIncludingDeleted(UUID ownerId, UUID contactId);

    @Query("""
            select new fr.relance.jobapplication.ListedRow(
                j.id, j.company, j.position, j.place, j.appliedOn, j.standing.stage)
            from JobApplication j
            where j.ownerId = :ownerId and j.deletedAt is null
            order by j.updatedAt desc, j.id""")
    List<ListedRow> rows(UUID ownerId, Pageable page);

    long countByOwnerIdAndDeletedAtIsNull(UUID ownerId);

    @Query("""
            select new fr.relance.jobapplication.OwedReply(j.id, j.company, j.position, j.version)
            from JobApplication j
            where j.ownerId = :ownerId and j.deletedAt is null and j.standing.replyOwed = true
            order by j.standing.answeredAt, j.id""")
    List<OwedReply> owedReplies(UUID ownerId, Pageable page);

    @Query("""
            select distinct j.company from JobApplication j
            where j.ownerId = :ownerId and j.deletedAt is null
            order by j.company""")
    List<String> companies(UUID ownerId, Pageable page);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from JobApplication j where j.ownerId = :ownerId and j.id = :id")
    Optional<JobApplication> lock(UUID ownerId, UUID id);

    @Query("select j.id from JobApplication j where j.ownerId = :ownerId and j.deletedAt is null")
    List<UUID> ids(UUID ownerId);

    @Modifying
    @Query("delete from JobApplication j where j.ownerId = :ownerId and j.deletedAt < :before")
    void purge(UUID ownerId, Instant before);

    @Modifying
    @Query("""
            delete from Contact c where c.deletedAt < :before and c.jobApplication.id in
                (select j.id from JobApplication j where j.ownerId = :ownerId)""")
    void purgePeople(UUID ownerId, Instant before);
}
