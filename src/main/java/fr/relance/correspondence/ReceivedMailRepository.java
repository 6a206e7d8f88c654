package fr.relance.correspondence;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface ReceivedMailRepository extends Repository<ReceivedMail, ReceivedMailId> {

    ReceivedMail save(ReceivedMail mail);

    Optional<ReceivedMail> findByOwnerIdAndId(OwnerId ownerId, ReceivedMailId id);

    /** As an object: Spring Data would take a type of ours for a projection of several columns. */
    @Query("select m.jobApplicationId from ReceivedMail m where m.ownerId = :ownerId and m.id = :id")
    Optional<Object> jobApplicationId(OwnerId ownerId, ReceivedMailId id);

    default Optional<JobApplicationId> jobApplication(OwnerId ownerId, ReceivedMailId id) {
        return jobApplicationId(ownerId, id).map(JobApplicationId.class::cast);
    }

    @Query("""
            select m from ReceivedMail m
            join JobApplication j on j.id = m.jobApplicationId and j.deletedAt is null
            where m.ownerId = :ownerId and m.id = :id and m.deletedAt is null""")
    Optional<ReceivedMail> find(OwnerId ownerId, ReceivedMailId id);

    @Query("""
            select m from ReceivedMail m
            where m.ownerId = :ownerId and m.jobApplicationId = :jobApplicationId and m.deletedAt is null
            order by m.receivedAt desc, m.id""")
    List<ReceivedMail> present(OwnerId ownerId, JobApplicationId jobApplicationId);

    @Modifying
    @Query("delete from ReceivedMail m where m.ownerId = :ownerId and m.deletedAt < :before")
    void purge(OwnerId ownerId, Instant before);
}
