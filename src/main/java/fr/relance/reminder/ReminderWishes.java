package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person asked for, and since when. */
@Entity
class ReminderWishes {

    /** The version of who never asked for anything. */
    static final long NEVER = -1;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID ownerId;
    private boolean digest;
    private int digestHour;
    private boolean daySheet;
    private boolean eveningAfter;
    private boolean discreet;
    private boolean byMail;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReminderWishes() {}

    ReminderWishes(OwnerId owner, Wishes wishes, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.askedAt = now;
        take(wishes);
    }

    /** What is asked for anew counts from now on. */
    ReminderWishes ask(Wishes wishes, Instant now) {
        if (wishes.wantsMoreThan(wishes())) {
            askedAt = now;
        }
        take(wishes);
        return this;
    }

    Wishes wishes() {
        return new Wishes(digest, digestHour, daySheet, eveningAfter, discreet, byMail);
    }

    long version() {
        return Objects.requireNonNull(version, "not saved yet");
    }

    private void take(Wishes wishes) {
        digest = wishes.digest();
        digestHour = wishes.hour();
        daySheet = wishes.daySheet();
        eveningAfter = wishes.eveningAfter();
        discreet = wishes.discreet();
        byMail = wishes.byMail();
    }
}
