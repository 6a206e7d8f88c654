package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A fact of a candidature: written once, never changed. */
@Entity
@Immutable
class JournalEntry {

    private static final String UNDONE = "journal.jobapplication.undone";

    /** Numbers one by one over all people: the order of the entries, and nothing that is shown. */
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "journal_entry_seq", allocationSize = 1)
    private @Nullable Long id;

    private JournalEntryId publicId;
    private OwnerId ownerId;
    private JobApplicationId jobApplicationId;
    private Instant recordedAt;
    private String fact;
    private String icon;
    private @Nullable String detail;
    private @Nullable String subject;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String body;

    private @Nullable String href;
    private boolean undoable;
    private @Nullable Long undoOf;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected JournalEntry() {}

    @SuppressWarnings("NullAway.Init") // Hibernate numbers it
    JournalEntry(OwnerId owner, JobApplicationId jobApplication, Fact fact, boolean undoable, Instant now) {
        this.publicId = JournalEntryId.random();
        this.ownerId = owner;
        this.jobApplicationId = jobApplication;
        this.recordedAt = now;
        this.fact = fact.name();
        this.icon = fact.icon();
        this.detail = fact.detail();
        this.subject = fact.subject();
        this.body = fact.body();
        this.href = fact.href();
        this.undoable = undoable;
    }

    /** That another entry's change was taken back. */
    static JournalEntry undoing(JournalEntry undone, String what, Instant now) {
        Fact fact = Fact.of(UNDONE, "undo").detail(what);
        JournalEntry entry = new JournalEntry(undone.ownerId, undone.jobApplicationId, fact, false, now);
        entry.undoOf = undone.number();
        return entry;
    }

    JournalEntryId id() {
        return publicId;
    }

    /** The later of two entries has the higher one. */
    long number() {
        return Objects.requireNonNull(id);
    }

    OwnerId owner() {
        return ownerId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    JobApplicationId jobApplication() {
        return jobApplicationId;
    }

    String fact() {
        return fact;
    }
}
