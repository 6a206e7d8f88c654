package fr.relance.interview;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of one owner at a time. */
interface AnnouncedFactRepository extends Repository<AnnouncedFact<?>, AnnouncedFactId> {

    AnnouncedFact<?> save(AnnouncedFact<?> fact);

    /** Costs nothing where the row is at hand already. */
    Optional<AnnouncedFact<?>> findById(AnnouncedFactId id);

    default Optional<AnnouncedFact<?>> findByOwnerIdAndId(OwnerId ownerId, AnnouncedFactId id) {
        return findById(id).filter(row -> row.owner().equals(ownerId));
    }

    /** Those of a candidature that were not taken away, the latest first. */
    @Query("""
            select f from AnnouncedFact f left join fetch treat(f as Interview).alsoMet
            where f.ownerId = :ownerId and f.jobApplicationId = :jobApplicationId and f.deletedAt is null
            order by f.happenedAt desc, f.createdAt desc""")
    List<AnnouncedFact<?>> present(OwnerId ownerId, JobApplicationId jobApplicationId);
}
