package fr.relance.interview;

import fr.relance.journal.RecoverableRow;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.NextSteps;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a recruiter announced about the next steps: at an {@link Interview}, or as a {@link NewDate} without one. The later one drives the plan. */
@Entity
@DiscriminatorColumn(name = "fact_type", length = 10)
abstract class AnnouncedFact<S extends Record> extends RecoverableRow<S> {

    @Id
    private AnnouncedFactId id;

    private OwnerId ownerId;
    private JobApplicationId jobApplicationId;

    @Nullable
    ContactId contactId;

    LocalDateTime happenedAt;

    @Column(name = "announced_words")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Nullable
    String words;

    @Embedded
    AnnouncedNextSteps nextSteps;

    private Instant createdAt;

    @Nullable
    Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    AnnouncedFact() {}

    @SuppressWarnings("NullAway.Init") // the kinds set the rest
    AnnouncedFact(UUID id, OwnerId owner, JobApplicationId jobApplication, Instant createdAt) {
        this.id = new AnnouncedFactId(id);
        this.ownerId = owner;
        this.jobApplicationId = jobApplication;
        this.createdAt = createdAt;
    }

    final AnnouncedFactId id() {
        return id;
    }

    final LocalDateTime happenedAt() {
        return happenedAt;
    }

    final boolean isPresent() {
        return deletedAt == null;
    }

    /** Returns whether it was there. */
    final boolean delete(Instant now) {
        boolean present = deletedAt == null;
        deletedAt = present ? now : deletedAt;
        return present;
    }

    /** Brings it back where the form that recorded it is sent again. */
    final void comeBack() {
        deletedAt = null;
    }

    final NextSteps nextSteps() {
        return nextSteps.value();
    }

    /**
     * What was announced.
     *
     * @param meetings the interviews of its candidature, the latest first
     */
    abstract AnnouncedFactView view(Stream<InterviewView> meetings);

    /** What was said, as it was written. */
    Stream<String> texts() {
        return Stream.ofNullable(words);
    }

    @Override
    protected final UUID rowId() {
        return id.value();
    }

    @Override
    protected final OwnerId owner() {
        return ownerId;
    }

    @Override
    protected final JobApplicationId jobApplication() {
        return jobApplicationId;
    }

    @Override
    protected final void takeAway(Instant now) {
        delete(now);
    }
}
