package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A module's part in taking changes back: tells how its rows stand, and puts them back as they stood.
 *
 * @param <R> the whole state of a row but id, owner and version, of types that JSON can hold
 */
public interface Recoverable<R extends Record> {

    /** The name under which its rows are remembered; never changes. */
    String part();

    /** The state of a row. */
    Class<R> rowType();

    /** Every row of a candidature, those that are deleted or hidden included. */
    Map<UUID, R> rows(OwnerId owner, JobApplicationId id);

    /**
     * Puts a row back.
     *
     * @param state how it stood; null where it did not exist: it is deleted or hidden then
     * @throws fr.relance.kernel.NotAllowed if it was erased meanwhile
     */
    void restore(OwnerId owner, UUID row, @Nullable R state);
}
