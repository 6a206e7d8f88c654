package fr.relance.correspondence;

import fr.relance.journal.RecoverableRow;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A recruiter's message, kept as it came. */
@Entity
class ReceivedMail extends RecoverableRow<ReceivedMail.State> {

    @Id
    private ReceivedMailId id;

    private OwnerId ownerId;
    private JobApplicationId jobApplicationId;
    private @Nullable String sender;
    private @Nullable String subject;
    private LocalDateTime receivedAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String body;

    private int leftOut;
    private boolean shortened;
    private Instant keptAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReceivedMail() {}

    ReceivedMail(OwnerId owner, KeepMail command, LocalDateTime receivedAt, Instant keptAt) {
        MailContent content = command.content();
        this.id = command.id();
        this.ownerId = owner;
        this.jobApplicationId = command.jobApplication();
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
        return jobApplicationId.equals(command.jobApplication())
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

    @Override
    protected UUID rowId() {
        return id.value();
    }

    @Override
    protected OwnerId owner() {
        return ownerId;
    }

    @Override
    protected JobApplicationId jobApplication() {
        return jobApplicationId;
    }

    @Override
    protected State state() {
        return new State(deletedAt);
    }

    @Override
    protected void restore(State state) {
        deletedAt = state.deletedAt();
    }

    @Override
    protected void takeAway(Instant now) {
        delete(now);
    }

    ReceivedMailView view() {
        return new ReceivedMailView(
                id, jobApplicationId, sender, subject, receivedAt, body, leftOut, shortened, keptAt);
    }

    /** All of it that ever changes. */
    record State(@Nullable Instant deletedAt) {}
}
