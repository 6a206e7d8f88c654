package fr.relance.interview;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface InterviewRepository extends Repository<Interview, AnnouncedFactId> {

    Interview save(Interview interview);

    /** Costs nothing where the row is at hand already. */
    Optional<Interview> findById(AnnouncedFactId id);

    default Optional<Interview> findIncludingDeleted(OwnerId ownerId, AnnouncedFactId id) {
        return findById(id).filter(row -> row.owner().equals(ownerId));
    }

    @Query("""
            select i from Interview i left join fetch i.alsoMet
            join JobApplication j on j.id = i.jobApplicationId and j.deletedAt is null
            where i.ownerId = :ownerId and i.id = :id and i.deletedAt is null""")
    Optional<Interview> find(OwnerId ownerId, AnnouncedFactId id);

    @Query("""
            select i from Interview i left join fetch i.alsoMet
            join JobApplication j on j.id = i.jobApplicationId and j.deletedAt is null
            where i.ownerId = :ownerId and i.invitationUid = :uid and i.deletedAt is null
            order by i.createdAt desc""")
    List<Interview> invited(OwnerId ownerId, String uid);

    /** As an object: Spring Data would take a type of ours for a projection of several columns. */
    @Query("select i.jobApplicationId from Interview i where i.ownerId = :ownerId and i.id = :id")
    Optional<Object> jobApplicationId(OwnerId ownerId, AnnouncedFactId id);

    default Optional<JobApplicationId> jobApplication(OwnerId ownerId, AnnouncedFactId id) {
        return jobApplicationId(ownerId, id).map(JobApplicationId.class::cast);
    }

    @Query("""
            select i from Interview i left join fetch i.alsoMet
            where i.ownerId = :ownerId and i.jobApplicationId = :jobApplicationId and i.deletedAt is null
            order by i.happenedAt desc, i.createdAt desc""")
    List<Interview> present(OwnerId ownerId, JobApplicationId jobApplicationId);

    @Modifying
    @Query("delete from Interview i where i.ownerId = :ownerId and i.deletedAt < :before")
    void purge(OwnerId ownerId, Instant before);

    @Query("""
            select new fr.relance.interview.InterviewRow(i.id, i.happenedAt, i.setting, i.place, j.company, j.position)
            from Interview i join JobApplication j on j.id = i.jobApplicationId and j.deletedAt is null
            where i.ownerId = :ownerId and i.deletedAt is null and i.happenedAt > :now
            order by i.happenedAt, i.id""")
    List<InterviewRow> toCome(OwnerId ownerId, LocalDateTime now, Pageable page);

    /** Those that were taken away, too. */
    @Query("""
            select new fr.relance.interview.ScheduledInterview$Row(
                i.id, i.happenedAt, i.place, i.minutes, j.company, j.position, c.civility, c.lastName,
                i.createdAt, i.deletedAt, j.deletedAt, i.version + j.version,
                (select count(e) from JournalEntry e where e.jobApplicationId = j.id),
                (select max(e.recordedAt) from JournalEntry e where e.jobApplicationId = j.id))
            from Interview i join JobApplication j on j.id = i.jobApplicationId
            left join Contact c on c.id = i.contactId and c.deletedAt is null
            where i.ownerId = :ownerId and i.happenedAt >= :from
            order by i.happenedAt desc, i.id""")
    List<ScheduledInterview.Row> scheduled(OwnerId ownerId, LocalDateTime from, Pageable page);
}
