package fr.relance.followup;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface FollowUpRepository extends Repository<FollowUp, FollowUpId> {

    FollowUp save(FollowUp followUp);

    /** What belongs to a deleted entretien or candidature is gone with it, until that comes back. */
    String PRESENT = """
            select f from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId and j.deletedAt is null
            left join AnnouncedFact i on i.id = f.factId
            where f.ownerId = :ownerId and (i.id is null or i.deletedAt is null)
            """;

    @Query(PRESENT + "and f.id = :id")
    Optional<FollowUp> find(OwnerId ownerId, FollowUpId id);

    /** The same with what it follows from, which is at hand for the rest of the transaction. */
    @Query("""
            select f, i from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId and j.deletedAt is null
            left join AnnouncedFact i on i.id = f.factId
            left join fetch treat(i as Interview).alsoMet
            where f.ownerId = :ownerId and (i.id is null or i.deletedAt is null) and f.id = :id""")
    List<Object[]> withFact(OwnerId ownerId, FollowUpId id);

    @Query(PRESENT + "and f.jobApplicationId = :jobApplicationId")
    List<FollowUp> present(OwnerId ownerId, JobApplicationId jobApplicationId);

    /** As an object: Spring Data would take a type of ours for a projection of several columns. */
    @Query("select f.jobApplicationId from FollowUp f where f.ownerId = :ownerId and f.id = :id")
    Optional<Object> jobApplicationId(OwnerId ownerId, FollowUpId id);

    /** Where to lock before the row itself is read. */
    default Optional<JobApplicationId> jobApplicationOf(OwnerId ownerId, FollowUpId id) {
        return jobApplicationId(ownerId, id).map(JobApplicationId.class::cast);
    }

    List<FollowUp> findByOwnerIdAndJobApplicationIdOrderByScheduleSlotAt(
            OwnerId ownerId, JobApplicationId jobApplicationId);

    List<FollowUp> findByOwnerIdAndFactId(OwnerId ownerId, AnnouncedFactId factId);

    @Query("""
            select new fr.relance.followup.ClosedFollowUp$Row(
                f.id, f.schedule.kind, f.schedule.slotAt, j.company, c.civility, c.lastName,
                f.lifecycle.closedAt, j.deletedAt, f.version + j.version,
                (select count(e) from JournalEntry e where e.jobApplicationId = j.id),
                (select max(e.recordedAt) from JournalEntry e where e.jobApplicationId = j.id))
            from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId
            left join Contact c on c.id = f.contactId and c.deletedAt is null
            where f.ownerId = :ownerId and (
                f.lifecycle.state <> fr.relance.followup.FollowUpState.PENDING and f.lifecycle.closedAt >= :since
                or f.schedule.slotAt >= :slotsSince
                    and (f.lifecycle.state = fr.relance.followup.FollowUpState.OVERTAKEN or j.deletedAt is not null))
            order by f.schedule.slotAt desc, f.id""")
    List<ClosedFollowUp.Row> closed(OwnerId ownerId, Instant since, LocalDateTime slotsSince, Pageable page);
}
