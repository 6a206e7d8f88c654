package fr.relance.message;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Templates of one owner at a time. */
interface MessageTemplateRepository extends Repository<MessageTemplate, UUID> {

    MessageTemplate save(MessageTemplate template);

    Optional<MessageTemplate> findByOwnerIdAndId(UUID ownerId, UUID id);

    Optional<MessageTemplate> findByOwnerIdAndIdAndDeletedAtIsNull(UUID ownerId, UUID id);

    int countByOwnerIdAndDeletedAtIsNull(UUID ownerId);

    List<MessageTemplate> findByOwnerIdAndDeletedAtIsNullOrderByCreatedAt(UUID ownerId);

    /** Those that are there, and these even if they were deleted. */
    @Query("""
            select t from MessageTemplate t
            where t.ownerId = :ownerId and (t.deletedAt is null or t.id in :evenDeleted)
            order by t.createdAt""")
    List<MessageTemplate> usable(UUID ownerId, Collection<UUID> evenDeleted);
}
