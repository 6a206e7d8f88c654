package fr.relance.composer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Own wordings of one owner at a time. */
interface OwnWordingRepository extends Repository<OwnWording, UUID> {

    OwnWording saveAndFlush(OwnWording wording);

    List<OwnWording> findByOwnerIdAndFollowUpIdOrderByKeptAtDesc(UUID ownerId, UUID followUpId);

    Optional<OwnWording> findByOwnerIdAndFollowUpIdAndTextKey(UUID ownerId, UUID followUpId, String textKey);
}
