package fr.relance.followup;

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

    /** What belongs to a deleted entretien or candidature is gone with it, until that comes back. */
    @Query("""
            select f from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId and j.deletedAt is null
            join Interview i on i.id = f.interviewId and i.deletedAt is null
            where f.ownerId = :ownerId and f.id = :id""")
    Optional<FollowUp> find(UUID ownerId, UUID id);

    List<FollowUp> findByOwnerIdAndJobApplicationIdOrderBySlotAt(UUID ownerId, UUID jobApplicationId);

    /** What a candidature's page shows: what was overtaken, or belongs to a deleted entretien, is not told. */
    @Query("""
            select f from FollowUp f
            join Interview i on i.id = f.interviewId and i.deletedAt is null
            where f.ownerId = :ownerId and f.jobApplicationId = :jobApplicationId
                and f.state <> fr.relance.followup.FollowUpState.OVERTAKEN
            order by f.slotAt""")
    List<FollowUp> timeline(UUID ownerId, UUID jobApplicationId);

    List<FollowUp> findByOwnerIdAndInterviewId(UUID ownerId, UUID interviewId);

    /** The message of the day after is offered for as long as it makes sense: see {@link AsOf}. */
    @Query("""
            select new fr.relance.followup.PendingRow(
                f.id, f.kind, f.channel, f.slotAt, f.moved, f.reasons, f.version,
                j.id, j.company, j.position, c.civility, c.lastName)
            from FollowUp f
            join JobApplication j on j.id = f.jobApplicationId and j.deletedAt is null
            join Interview i on i.id = f.interviewId and i.deletedAt is null and i.heldAt <= :#{#asOf.now}
            left join Contact c on c.id = i.contactId and c.deletedAt is null
            where f.ownerId = :ownerId and f.state = fr.relance.followup.FollowUpState.PENDING
                and (f.placeInPlan = fr.relance.followup.PlaceInPlan.FOLLOW_UP
                    or f.slotAt >= :#{#asOf.startOfDay} or i.heldAt >= :#{#asOf.stillFresh})
            order by f.slotAt, f.id""")
    Slice<PendingRow> pending(UUID ownerId, AsOf asOf, Pageable page);

    @Query("""
            select f from FollowUp f
            join Interview i on i.id = f.interviewId and i.deletedAt is null and i.heldAt <= :#{#asOf.now}
            where f.ownerId = :ownerId and f.state = fr.relance.followup.FollowUpState.PENDING
                and f.jobApplicationId in :jobApplicationIds
                and (f.placeInPlan = fr.relance.followup.PlaceInPlan.FOLLOW_UP
                    or f.slotAt >= :#{#asOf.startOfDay} or i.heldAt >= :#{#asOf.stillFresh})
            order by f.slotAt""")
    List<FollowUp> pendingOf(UUID ownerId, AsOf asOf, Collection<UUID> jobApplicationIds);
}
