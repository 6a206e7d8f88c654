package fr.relance.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface FollowUpRepository extends Repository<FollowUp, UUID> {

    FollowUp save(FollowUp followUp);

    Optional<FollowUp> findByOwnerIdAndId(UUID ownerId, UUID id);

    /** What belongs to a deleted entretien or candidature is gone with it, until that comes back. */
    @Query("""
            select f from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId and j.deletedAt is null
            left join Interview i on i.id = f.subjectId
            where f.ownerId = :ownerId and f.id = :id and (i.id is null or i.deletedAt is null)""")
    Optional<FollowUp> find(UUID ownerId, UUID id);

    /** Where to lock before the row itself is read. */
    @Query("select f.jobApplicationId from FollowUp f where f.ownerId = :ownerId and f.id = :id")
    Optional<UUID> jobApplicationOf(UUID ownerId, UUID id);

    List<FollowUp> findByOwnerIdAndJobApplicationIdOrderByScheduleSlotAt(UUID ownerId, UUID jobApplicationId);

    List<FollowUp> findByOwnerIdAndSubjectId(UUID ownerId, UUID subjectId);

    /** What waits after an interview to come is not told before; the message of the day after only for a while: see {@link AsOf}. */
    @Query("""
            select new fr.relance.followup.PendingRow(
                f.id, f.schedule.kind, f.schedule.channel, f.schedule.slotAt, f.schedule.moved, f.schedule.reasons,
                f.version, f.call.callOutcome, i.id,
                j.id, j.company, j.position, j.version, c.civility, c.lastName,
                (select count(e) from JournalEntry e where e.jobApplicationId = j.id),
                (select max(e.recordedAt) from JournalEntry e where e.jobApplicationId = j.id))
            from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId and j.deletedAt is null
            left join Interview i on i.id = f.subjectId
            left join Contact c on c.id = f.contactId and c.deletedAt is null
            where f.ownerId = :ownerId and f.standing.state = fr.relance.followup.FollowUpState.PENDING
                and (i.id is null or i.deletedAt is null and i.heldAt <= :#{#asOf.now})
                and (f.placeInPlan = fr.relance.followup.PlaceInPlan.FOLLOW_UP
                    or f.schedule.slotAt >= :#{#asOf.startOfDay} or i.heldAt >= :#{#asOf.stillFresh})
            order by f.schedule.slotAt, f.id""")
    Slice<PendingRow> pending(UUID ownerId, AsOf asOf, Pageable page);

    @Query("""
            select new fr.relance.followup.ClosedFollowUp$Row(
                f.id, f.schedule.kind, f.schedule.slotAt, j.company, c.civility, c.lastName,
                f.standing.closedAt, j.deletedAt, f.version + j.version,
                (select count(e) from JournalEntry e where e.jobApplicationId = j.id),
                (select max(e.recordedAt) from JournalEntry e where e.jobApplicationId = j.id))
            from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId
            left join Contact c on c.id = f.contactId and c.deletedAt is null
            where f.ownerId = :ownerId and (
                f.standing.state <> fr.relance.followup.FollowUpState.PENDING and f.standing.closedAt >= :since
                or f.schedule.slotAt >= :slotsSince
                    and (f.standing.state = fr.relance.followup.FollowUpState.OVERTAKEN or j.deletedAt is not null))
            order by f.schedule.slotAt desc, f.id""")
    List<ClosedFollowUp.Row> closed(UUID ownerId, Instant since, LocalDateTime slotsSince, Pageable page);

    @Query("""
            select f from FollowUp f
            left join Interview i on i.id = f.subjectId
            where f.ownerId = :ownerId and f.standing.state = fr.relance.followup.FollowUpState.PENDING
                and f.jobApplicationId in :jobApplicationIds
                and (i.id is null or i.deletedAt is null and i.heldAt <= :#{#asOf.now})
                and (f.placeInPlan = fr.relance.followup.PlaceInPlan.FOLLOW_UP
                    or f.schedule.slotAt >= :#{#asOf.startOfDay} or i.heldAt >= :#{#asOf.stillFresh})
            order by f.schedule.slotAt""")
    List<FollowUp> pendingOf(UUID ownerId, AsOf asOf, Collection<UUID> jobApplicationIds);

    /** Candidatures whose last relance was done before that moment, without an answer since and with nothing to come. */
    String SILENT = """
            select new fr.relance.followup.SilentRow(
                f.id, f.standing.closedAt, j.id, j.company, j.position, j.version)
            from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId and j.deletedAt is null
                and j.standing.stage in (fr.relance.jobapplication.Stage.APPLIED, fr.relance.jobapplication.Stage.INTERVIEWING)
                and (j.standing.answeredAt is null or j.standing.answeredAt < f.standing.closedAt)
                and (j.standing.patientUntil is null or j.standing.patientUntil <= :today)
            where f.ownerId = :ownerId and f.placeInPlan = fr.relance.followup.PlaceInPlan.FOLLOW_UP
                and f.standing.state = fr.relance.followup.FollowUpState.DONE and f.standing.closedAt < :before
                and not exists (select g.id from FollowUp g where g.jobApplicationId = j.id and g.id <> f.id
                    and (g.standing.state = fr.relance.followup.FollowUpState.PENDING
                        or g.placeInPlan = fr.relance.followup.PlaceInPlan.FOLLOW_UP
                            and g.standing.closedAt > f.standing.closedAt))
                and not exists (select i.id from Interview i where i.jobApplicationId = j.id and i.deletedAt is null
                    and i.heldAt > :now)
            """;

    @Query(SILENT + "order by f.standing.closedAt, f.id")
    List<SilentRow> silent(UUID ownerId, Instant before, LocalDateTime now, LocalDate today, Pageable page);

    @Query(SILENT + "and j.id = :jobApplicationId order by f.standing.closedAt desc")
    List<SilentRow> silentOf(UUID ownerId, Instant before, LocalDateTime now, LocalDate today, UUID jobApplicationId);
}
