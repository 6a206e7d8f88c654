package fr.relance.message;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.kernel.TemplateId;
import fr.relance.planning.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message that a person wrote once and fills anew each time. */
@Entity
class MessageTemplate {

    @Id
    private UUID id;

    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String name;
    private @Nullable String subject;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String body;

    private Instant createdAt;
    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MessageTemplate() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    MessageTemplate(OwnerId owner, TemplateId id, SaveTemplate template, Instant now) {
        this.id = id.value();
        ownerId = owner.value();
        createdAt = now;
        describe(template);
    }

    /** Changes nothing where nothing differs, whatever the version. */
    void edit(long expectedVersion, SaveTemplate template) {
        if (!template.equals(new SaveTemplate(name, content()))) {
            StaleVersion.check(id, expectedVersion, version());
            describe(template);
        }
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    void restore() {
        deletedAt = null;
    }

    TemplateView view() {
        return new TemplateView(new TemplateId(id), name, content(), version());
    }

    private TemplateContent content() {
        return new TemplateContent(kind, channel, subject, body);
    }

    private void describe(SaveTemplate template) {
        name = template.name();
        kind = template.content().kind();
        channel = template.content().channel();
        subject = template.content().subject();
        body = template.content().body();
    }

    private long version() {
        return version == null ? 0 : version;
    }
}
