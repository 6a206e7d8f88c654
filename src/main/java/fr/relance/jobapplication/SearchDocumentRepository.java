package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Documents of one owner at a time. */
interface SearchDocumentRepository extends Repository<SearchDocument, JobApplicationId> {

    SearchDocument save(SearchDocument document);

    Optional<SearchDocument> findByOwnerIdAndId(OwnerId ownerId, JobApplicationId id);

    /** Something happened to it then that its document does not show. */
    @Modifying
    @Query("update SearchDocument d set d.activityAt = :now where d.ownerId = :ownerId and d.id = :id")
    int touch(OwnerId ownerId, JobApplicationId id, Instant now);

    @Query("select d.id, d.lines, d.furtherLines from SearchDocument d where d.ownerId = :ownerId and d.id in :ids")
    List<Object[]> lines(OwnerId ownerId, Collection<JobApplicationId> ids);

    @Query("""
            select new fr.relance.jobapplication.AlikeJobApplication$Row(
                j.id, j.company, j.position, j.appliedOn, j.progress.stage, j.progress.closedAt,
                case when d.positionKey = :positionKey then true else false end)
            from SearchDocument d join JobApplication j on j.id = d.id
            where d.ownerId = :ownerId and d.companyKey = :companyKey and d.hidden = false and j.deletedAt is null
            order by d.activityAt desc, d.id""")
    List<AlikeJobApplication.Row> alike(OwnerId ownerId, String companyKey, String positionKey, Limit most);
}
