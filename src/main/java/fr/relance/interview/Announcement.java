package fr.relance.interview;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A new date that the recruiter announced without a meeting; a newer one replaces it, nothing edits it. */
@Entity
class Announcement {

    @Id
    private UUID id;

    private UUID ownerId;
    private UUID jobApplicationId;
    private @Nullable UUID contactId;
    private LocalDateTime receivedAt;

    @Column(name = "announced_words")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String words;

    @Embedded
    private AnnouncedNextSteps nextSteps;

    private Instant createdAt;
    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Announcement() {}

    Announcement(OwnerId owner, AnnounceNewDate command, Instant createdAt) {
        this.id = command.id();
        this.ownerId = owner.value();
        this.jobApplicationId = command.jobApplication().value();
        this.contactId = command.contact() == null ? null : command.contact().value();
        this.receivedAt = command.receivedAt();
        this.words = command.words();
        this.nextSteps = AnnouncedNextSteps.of(command.nextSteps());
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    JobApplicationId jobApplication() {
        return new JobApplicationId(jobApplicationId);
    }

    LocalDateTime receivedAt() {
        return receivedAt;
    }

    /** Whether it is just that, be it taken away. */
    boolean says(AnnounceNewDate command) {
        UUID contact = command.contact() == null ? null : command.contact().value();
        return jobApplicationId.equals(command.jobApplication().value())
                && Objects.equals(contactId, contact)
                && receivedAt.equals(command.receivedAt())
                && Objects.equals(words, command.words())
                && nextSteps
                        .value()
                        .equals(AnnouncedNextSteps.of(command.nextSteps()).value());
    }

    boolean isPresent() {
        return deletedAt == null;
    }

    AnnouncementState state() {
        return new AnnouncementState(jobApplicationId, contactId, receivedAt, words, nextSteps, createdAt, deletedAt);
    }

    /** As it stood: of all this only whether it was taken away ever changes. */
    void restore(AnnouncementState state) {
        deletedAt = state.deletedAt();
    }

    void comeBack() {
        deletedAt = null;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    /** What it announced, after those interviews of its candidature; the latest one held before it is the one it follows. */
    AnnouncedFact after(Optional<InterviewView> interview) {
        return new AnnouncedFact(
                id,
                interview.map(InterviewView::id).orElse(null),
                interview.map(InterviewView::details).orElse(null),
                receivedAt,
                nextSteps.value(),
                words,
                contactId == null ? null : new ContactId(contactId));
    }
}
