package fr.relance.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface AnnouncementRepository extends Repository<Announcement, UUID> {

    Announcement save(Announcement announcement);

    Optional<Announcement> findByOwnerIdAndId(UUID ownerId, UUID id);

    List<Announcement> findByOwnerIdAndJobApplicationId(UUID ownerId, UUID jobApplicationId);

    Optional<Announcement> findFirstByOwnerIdAndJobApplicationIdAndDeletedAtIsNullOrderByReceivedAtDescCreatedAtDesc(
            UUID ownerId, UUID jobApplicationId);

    @Query("""
            select a.id from Announcement a
            where a.ownerId = :ownerId and a.jobApplicationId = :jobApplicationId and a.deletedAt is null
            order by a.createdAt, a.id""")
    List<UUID> presentIds(UUID ownerId, UUID jobApplicationId);
}
