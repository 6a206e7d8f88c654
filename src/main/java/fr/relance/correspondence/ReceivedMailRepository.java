package fr.relance.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface ReceivedMailRepository extends Repository<ReceivedMail, UUID> {

    ReceivedMail save(ReceivedMail mail);

    Optional<ReceivedMail> findByOwnerIdAndId(UUID ownerId, UUID id);

    @Query("select m.jobApplicationId from ReceivedMail m where m.ownerId = :ownerId and m.id = :id")
    Optional<UUID> jobApplication(UUID ownerId, UUID id);

    @Query("""
            select m from ReceivedMail m
            join JobApplication j on j.id = m.jobApplicationId and j.deletedAt is null
            where m.ownerId = :ownerId and m.id = :id and m.deletedAt is null""")
    Optional<ReceivedMail> find(UUID ownerId, UUID id);

    @Query("""
            select m from ReceivedMail m
            where m.ownerId = :ownerId and m.jobApplicationId = :jobApplicationId and m.deletedAt is null
            order by m.receivedAt desc, m.id""")
    List<ReceivedMail> present(UUID ownerId, UUID jobApplicationId);

    @Query("""
            select m.id from ReceivedMail m
            where m.ownerId = :ownerId and m.jobApplicationId = :jobApplicationId and m.deletedAt is null
            order by m.receivedAt desc, m.id""")
    List<UUID> presentIds(UUID ownerId, UUID jobApplicationId);

    /** Without their texts, which never change. */
    @Query("""
            select new fr.relance.correspondence.ReceivedMailState(m.id, m.deletedAt) from ReceivedMail m
            where m.ownerId = :ownerId and m.jobApplicationId = :jobApplicationId""")
    List<ReceivedMailState> states(UUID ownerId, UUID jobApplicationId);

    @Modifying
    @Query("delete from ReceivedMail m where m.ownerId = :ownerId and m.deletedAt < :before")
    void purge(UUID ownerId, Instant before);
}
