package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

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

    private UUID publicId;
    private UUID ownerId;
    private UUID jobApplicationId;
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
        this.publicId = JournalEntryId.random().value();
        this.ownerId = owner.value();
        this.jobApplicationId = jobApplication.value();
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
        JournalEntry entry = new JournalEntry(
                new OwnerId(undone.ownerId), new JobApplicationId(undone.jobApplicationId), fact, false, now);
        entry.undoOf = undone.number();
        return entry;
    }

    JournalEntryId id() {
        return new JournalEntryId(publicId);
    }

    /** The later of two entries has the higher one. */
    long number() {
        return Objects.requireNonNull(id);
    }

    /** Told when the entry is saved, hence after what it tells of; a mere note tells of no change. */
    @DomainEvents
    List<ChangeRecorded> events() {
        return undoable || undoOf != null
                ? List.of(new ChangeRecorded(new OwnerId(ownerId), jobApplication()))
                : List.of();
    }

    JobApplicationId jobApplication() {
        return new JobApplicationId(jobApplicationId);
    }

    String fact() {
        return fact;
    }

    JournalEntryView view(boolean undoableNow) {
        return new JournalEntryView(id(), recordedAt, fact, icon, detail, subject, body, href, undoableNow);
    }
}
