package fr.relance.composer;

import fr.relance.followup.Wording;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The candidate's own wording of one text of one relance; once given up it waits for an undo. */
@Entity
class OwnWording {

    @Id
    private UUID id;

    private UUID ownerId;
    private UUID followUpId;
    private String textKey;
    private @Nullable String subject;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String body;

    /** Whether it stands instead of the written text. */
    private boolean inUse;

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OwnWording() {}

    @SuppressWarnings("NullAway.Init") // keep() sets the rest
    OwnWording(OwnerId owner, FollowUpId followUp, String textKey, Wording wording, Instant now) {
        id = UUID.randomUUID();
        ownerId = owner.value();
        followUpId = followUp.value();
        this.textKey = textKey;
        keep(wording, now);
    }

    void keep(Wording wording, Instant now) {
        subject = wording.subject();
        body = wording.body();
        inUse = true;
        keptAt = now;
    }

    void giveUp() {
        inUse = false;
    }

    void takeBack() {
        inUse = true;
    }

    void checkVersion(long expected) {
        StaleVersion.check(id, expected, version());
    }

    boolean isInUse() {
        return inUse;
    }

    String textKey() {
        return textKey;
    }

    Instant keptAt() {
        return keptAt;
    }

    @Nullable
    Wording wording() {
        return inUse ? new Wording(subject, body) : null;
    }

    /** From 1: no row at all is version 0. */
    long version() {
        return version == null ? 1 : version + 1;
    }
}
