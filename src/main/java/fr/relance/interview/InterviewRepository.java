package fr.relance.interview;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface InterviewRepository extends Repository<Interview, UUID> {

    Interview save(Interview interview);

    Optional<Interview> findByOwnerIdAndId(UUID ownerId, UUID id);

    @Query("""
            select i from Interview i left join fetch i.alsoMet
            join JobApplication j on j.id = i.jobApplicationId and j.deletedAt is null
            where i.ownerId = :ownerId and i.id = :id and i.deletedAt is null""")
    Optional<Interview> find(UUID ownerId, UUID id);

    @Query("""
            select i from Interview i left join fetch i.alsoMet
            join JobApplication j on j.id = i.jobApplicationId and j.deletedAt is null
            where i.ownerId = :ownerId and i.invitationUid = :uid and i.deletedAt is null
            order by i.createdAt desc""")
    List<Interview> invited(UUID ownerId, String uid);

    @Query("select i.jobApplicationId from Interview i where i.ownerId = :ownerId and i.id = :id")
    Optional<UUID> jobApplication(UUID ownerId, UUID id);

    /** Those that were taken away, too. */
    @Query("""
            select i from Interview i left join fetch i.alsoMet
            where i.ownerId = :ownerId and i.jobApplicationId = :jobApplicationId""")
    List<Interview> all(UUID ownerId, UUID jobApplicationId);

    @Query("""
            select i from Interview i left join fetch i.alsoMet
            where i.ownerId = :ownerId and i.jobApplicationId = :jobApplicationId and i.deletedAt is null
            order by i.heldAt desc, i.createdAt desc""")
    List<Interview> present(UUID ownerId, UUID jobApplicationId);

    @Query("""
            select concat(cast(i.id as string), ' ', cast(i.version as string)) from Interview i
            where i.ownerId = :ownerId and i.jobApplicationId = :jobApplicationId and i.deletedAt is null
            order by i.heldAt desc, i.createdAt desc""")
    List<String> presentVersions(UUID ownerId, UUID jobApplicationId);

    @Modifying
    @Query("delete from Interview i where i.ownerId = :ownerId and i.deletedAt < :before")
    void purge(UUID ownerId, Instant before);

    @Query("""
            select new fr.relance.interview.InterviewRow$Row(i.id, i.heldAt, i.setting, i.place, j.company, j.position)
            from Interview i join JobApplication j on j.id = i.jobApplicationId and j.deletedAt is null
            where i.ownerId = :ownerId and i.deletedAt is null and i.heldAt > :now
            order by i.heldAt, i.id""")
    List<InterviewRow.Row> toCome(UUID ownerId, LocalDateTime now, Pageable page);

    @Query("""
            select new fr.relance.interview.InterviewRow$Row(i.id, i.heldAt, i.setting, i.place, j.company, j.position)
            from Interview i join JobApplication j on j.id = i.jobApplicationId and j.deletedAt is null
            where i.ownerId = :ownerId and i.deletedAt is null and i.heldAt <= :now and i.debriefed = false
            order by i.heldAt desc, i.id""")
    List<InterviewRow.Row> toComplete(UUID ownerId, LocalDateTime now, Pageable page);

    /** Those that were taken away, too. */
    @Query("""
            select new fr.relance.interview.ScheduledInterview$Row(
                i.id, i.heldAt, i.place, i.minutes, j.company, j.position, c.civility, c.lastName,
                i.createdAt, i.deletedAt, j.deletedAt, i.version + j.version,
                (select count(e) from JournalEntry e where e.jobApplicationId = j.id),
                (select max(e.recordedAt) from JournalEntry e where e.jobApplicationId = j.id))
            from Interview i join JobApplication j on j.id = i.jobApplicationId
            left join Contact c on c.id = i.contactId and c.deletedAt is null
            where i.ownerId = :ownerId and i.heldAt >= :from
            order by i.heldAt desc, i.id""")
    List<ScheduledInterview.Row> scheduled(UUID ownerId, LocalDateTime from, Pageable page);

    @Query("""
            select i from Interview i left join fetch i.alsoMet
            where i.ownerId = :ownerId and i.jobApplicationId in :jobApplicationIds and i.deletedAt is null
                and (i.heldAt > :now or i.debriefed = false)
            order by i.heldAt""")
    List<Interview> openOf(UUID ownerId, LocalDateTime now, Collection<UUID> jobApplicationIds);
}
