package fr.relance.correspondence;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A recruiter's message, kept as it came. */
@Entity
class ReceivedMail {

    @Id
    private UUID id;

    private UUID ownerId;
    private UUID jobApplicationId;
    private @Nullable String sender;
    private @Nullable String subject;
    private LocalDateTime receivedAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String body;

    private int leftOut;
    private boolean shortened;
    private Instant keptAt;
    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReceivedMail() {}

    ReceivedMail(OwnerId owner, KeepMail command, LocalDateTime receivedAt, Instant keptAt) {
        MailContent content = command.content();
        this.id = command.id().value();
        this.ownerId = owner.value();
        this.jobApplicationId = command.jobApplication().value();
        this.sender = content.sender();
        this.subject = content.subject();
        this.receivedAt = receivedAt;
        this.body = content.text();
        this.leftOut = content.leftOut();
        this.shortened = content.shortened();
        this.keptAt = keptAt;
    }

    /** Whether it is just that, be it taken away. */
    boolean says(KeepMail command) {
        MailContent content = command.content();
        return jobApplicationId.equals(command.jobApplication().value())
                && Objects.equals(sender, content.sender())
                && Objects.equals(subject, content.subject())
                && body.equals(content.text())
                && leftOut == content.leftOut();
    }

    boolean isPresent() {
        return deletedAt == null;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    void comeBack() {
        deletedAt = null;
    }

    void restore(ReceivedMailState state) {
        deletedAt = state.deletedAt();
    }

    ReceivedMailView view() {
        return new ReceivedMailView(
                new ReceivedMailId(id),
                new JobApplicationId(jobApplicationId),
                sender,
                subject,
                receivedAt,
                body,
                leftOut,
                shortened,
                keptAt);
    }
}
