package fr.relance.jobapplication;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface JobApplicationRepository extends Repository<JobApplication, JobApplicationId> {

    JobApplication save(JobApplication jobApplication);

    /** Costs nothing where the row is at hand already, as it is within a change. */
    @EntityGraph(attributePaths = "contacts")
    Optional<JobApplication> findById(JobApplicationId id);

    default Optional<JobApplication> findIncludingDeleted(OwnerId ownerId, JobApplicationId id) {
        return findById(id).filter(row -> row.owner().equals(ownerId));
    }

    default Optional<JobApplication> find(OwnerId ownerId, JobApplicationId id) {
        return findIncludingDeleted(ownerId, id).filter(row -> !row.isDeleted());
    }

    /** To be shown only: without the plan that is made anew for a graph, but sent again each time. */
    @Query("""
            select j from JobApplication j left join fetch j.contacts
            where j.ownerId = :ownerId and j.id = :id and j.deletedAt is null""")
    Optional<JobApplication> read(OwnerId ownerId, JobApplicationId id);

    @Query("""
            select distinct j from JobApplication j left join fetch j.contacts
            where j.ownerId = :ownerId and j.id in
                (select c.jobApplication.id from Contact c where c.id = :contactId) and j.deletedAt is null""")
    Optional<JobApplication> findByContact(OwnerId ownerId, ContactId contactId);

    /** As an object: Spring Data would take a type of ours for a projection of several columns. */
    @Query("""
            select j.id from Contact c join c.jobApplication j
            where j.ownerId = :ownerId and c.id = :contactId and j.deletedAt is null""")
    Optional<Object> idByContact(OwnerId ownerId, ContactId contactId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from JobApplication j where j.ownerId = :ownerId and j.id = :id")
    Optional<JobApplication> lock(OwnerId ownerId, JobApplicationId id);

    /** As an object: Spring Data would take a type of ours for a projection of several columns. */
    @Query("select j.id from JobApplication j where j.ownerId = :ownerId and j.deletedAt is null")
    List<Object> present(OwnerId ownerId);

    default List<JobApplicationId> ids(OwnerId ownerId) {
        return present(ownerId).stream().map(JobApplicationId.class::cast).toList();
    }

    @Modifying
    @Query("delete from JobApplication j where j.ownerId = :ownerId and j.deletedAt < :before")
    void purge(OwnerId ownerId, Instant before);

    @Query("""
            select distinct j.id from Contact c join c.jobApplication j
            where j.ownerId = :ownerId and c.deletedAt < :before""")
    List<Object> withGone(OwnerId ownerId, Instant before);

    /** Those of which people were taken away before that moment. */
    default List<JobApplicationId> withPeopleGone(OwnerId ownerId, Instant before) {
        return withGone(ownerId, before).stream()
                .map(JobApplicationId.class::cast)
                .toList();
    }

    @Modifying
    @Query("""
            delete from Contact c where c.deletedAt < :before and c.jobApplication.id in
                (select j.id from JobApplication j where j.ownerId = :ownerId)""")
    void purgePeople(OwnerId ownerId, Instant before);
}
