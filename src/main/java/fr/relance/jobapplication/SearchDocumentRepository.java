package fr.relance.jobapplication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Documents of one owner at a time. */
interface SearchDocumentRepository extends Repository<SearchDocument, UUID> {

    SearchDocument save(SearchDocument document);

    Optional<SearchDocument> findByOwnerIdAndId(UUID ownerId, UUID id);

    @Query("""
            select new fr.relance.jobapplication.ListedJobApplication$Row(
                j.id, j.company, j.position, j.place, j.appliedOn, j.standing.stage, j.version)
            from JobApplication j where j.ownerId = :ownerId and j.id in :ids""")
    List<ListedJobApplication.Row> rows(UUID ownerId, Collection<UUID> ids);

    @Query("select d.id, d.lines, d.furtherLines from SearchDocument d where d.ownerId = :ownerId and d.id in :ids")
    List<Object[]> lines(UUID ownerId, Collection<UUID> ids);

    @Query("""
            select new fr.relance.jobapplication.AlikeJobApplication$Row(
                j.id, j.company, j.position, j.appliedOn, j.standing.stage, j.standing.closedAt,
                case when d.positionKey = :positionKey then true else false end)
            from SearchDocument d join JobApplication j on j.id = d.id
            where d.ownerId = :ownerId and d.companyKey = :companyKey and d.hidden = false and j.deletedAt is null
            order by d.activityAt desc, d.id""")
    List<AlikeJobApplication.Row> alike(UUID ownerId, String companyKey, String positionKey);
}
