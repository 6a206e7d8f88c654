package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a candidature that undo puts back as it stood. It remembers how it stood when it was loaded, so that a change costs no
 * statement to know what it touched.
 *
 * @param <S> how it stands: all that ever changes but the version, of types that JSON can hold
 */
@MappedSuperclass
public abstract class RecoverableRow<S extends Record> {

    @Version
    private @Nullable Long version;

    @Transient
    private @Nullable S before;

    protected abstract UUID rowId();

    protected abstract OwnerId owner();

    protected abstract JobApplicationId jobApplication();

    /** How it stands. */
    protected abstract S state();

    /** Puts it back as it stood. */
    protected abstract void restore(S state);

    /** It did not exist then: deletes or hides it. */
    protected abstract void takeAway(Instant now);

    /** Grows with each change; 0 for a row that is not saved yet. */
    protected final long version() {
        return version == null ? 0 : version;
    }

    /** What is to be put back is how it stands now. */
    @PostLoad
    void remember() {
        before = state();
    }

    /** How it stood before the change; null where it did not exist. */
    @Nullable
    S before() {
        return before;
    }

    boolean isChanged() {
        return !state().equals(before);
    }
}
