package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How the rows that a change touched stood before it. */
@Entity
class JournalUndo {

    @Id
    private Long entryId;

    private UUID ownerId;
    private UUID jobApplicationId;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String beforeState;

    private @Nullable String back;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected JournalUndo() {}

    JournalUndo(long entry, OwnerId owner, JobApplicationId jobApplication, Before before, Instant now) {
        this.entryId = entry;
        this.ownerId = owner.value();
        this.jobApplicationId = jobApplication.value();
        this.recordedAt = now;
        this.beforeState = before.state();
        this.back = before.back();
    }

    Before before() {
        return new Before(beforeState, back);
    }

    /**
     * What undo needs.
     *
     * @param state the rows as JSON
     * @param back where undo leads; null for the candidature
     */
    record Before(String state, @Nullable String back) {}
}
