package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How the rows that a change touched stood before it. */
@Entity
class JournalUndo {

    @Id
    private Long entryId;

    private OwnerId ownerId;
    private JobApplicationId jobApplicationId;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String beforeState;

    private @Nullable String back;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected JournalUndo() {}

    JournalUndo(JournalEntry entry, String beforeState, @Nullable String back) {
        this.entryId = entry.number();
        this.ownerId = entry.owner();
        this.jobApplicationId = entry.jobApplication();
        this.recordedAt = entry.recordedAt();
        this.beforeState = beforeState;
        this.back = back;
    }

    /** The rows as JSON; see docs/lifecycle.md. */
    String beforeState() {
        return beforeState;
    }

    /** Where undo leads; null for the candidature. */
    @Nullable
    String back() {
        return back;
    }
}
