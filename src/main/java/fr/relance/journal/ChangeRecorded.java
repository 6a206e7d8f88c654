package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Set;

/**
 * A candidature changed, or a change to it was taken back. Heard in the same transaction.
 *
 * @param parts the names of the {@link RecoverablePart}s of which rows changed
 */
public record ChangeRecorded(OwnerId owner, JobApplicationId id, Set<String> parts) {}
