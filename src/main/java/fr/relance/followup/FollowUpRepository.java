package fr.relance.followup;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
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

    /** What is pending and waits to be done, or will: nothing of an interview to come, the message of the day after only for a while. */
    String WAITS = """
            f.lifecycle.state = fr.relance.followup.FollowUpState.PENDING
                and (i.id is null or i.deletedAt is null and (type(i) = NewDate or i.happenedAt <= :#{#asOf.now}))
                and (f.placeInPlan = fr.relance.followup.PlaceInPlan.FOLLOW_UP
                    or f.schedule.slotAt >= :#{#asOf.startOfDay} or i.happenedAt >= :#{#asOf.stillFresh})
            """;

    @Query("select f from FollowUp f left join AnnouncedFact i on i.id = f.factId where f.ownerId = :ownerId"
            + " and f.jobApplicationId in :jobApplicationIds and " + WAITS + "order by f.schedule.slotAt")
    List<FollowUp> pendingOf(OwnerId ownerId, AsOf asOf, Collection<JobApplicationId> jobApplicationIds);

    /** Without an answer since before that moment, with nothing to come, and nobody goes on waiting. */
    String SILENT = """
            f.silentSince >= :#{#asOf.ever} and f.silentSince < :before
                and (j.progress.patientUntil is null or j.progress.patientUntil <= :#{#asOf.today()})
                and not exists (select c.id from Interview c where c.jobApplicationId = j.id and c.deletedAt is null
                    and c.happenedAt > :#{#asOf.now})
            """;

    String SILENT_ROWS =
            "select new fr.relance.followup.SilentRow(f.id, f.silentSince, j.id, j.company, j.position, j.version)"
                    + " from FollowUp f join JobApplication j on j.id = f.jobApplicationId and j.deletedAt is null"
                    + " where f.ownerId = :ownerId and " + SILENT;

    /** Candidatures that stayed silent, the longest silent first: in the order of an index, so that no others are read. */
    @Query(SILENT_ROWS + "order by f.ownerId, f.silentSince, f.id")
    List<SilentRow> silent(OwnerId ownerId, Instant before, AsOf asOf, Pageable page);

    /** The silence of one candidature. */
    @Query(SILENT_ROWS + "and j.id = :jobApplicationId")
    List<SilentRow> silentOf(OwnerId ownerId, JobApplicationId jobApplicationId, Instant before, AsOf asOf);

    /** Every relance of a candidature, the earliest first, whether it waits, and whether it is the one that stayed without an answer. */
    @Query("select f, case when " + WAITS + " then true else false end, case when " + SILENT
            + " then true else false end from FollowUp f join JobApplication j on j.id = f.jobApplicationId"
            + " left join AnnouncedFact i on i.id = f.factId"
            + " where f.ownerId = :ownerId and f.jobApplicationId = :jobApplicationId order by f.schedule.slotAt")
    List<Object[]> inTime(OwnerId ownerId, JobApplicationId jobApplicationId, AsOf asOf, Instant before);
}
