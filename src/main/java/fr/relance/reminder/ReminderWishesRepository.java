package fr.relance.reminder;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** A row for each owner who ever asked. */
interface ReminderWishesRepository extends Repository<ReminderWishes, UUID> {

    ReminderWishes saveAndFlush(ReminderWishes wishes);

    Optional<ReminderWishes> findByOwnerId(UUID ownerId);

    boolean existsByOwnerId(UUID ownerId);
}
