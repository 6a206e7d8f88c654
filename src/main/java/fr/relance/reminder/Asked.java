package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import java.time.Instant;

/** What somebody wants, and from when on: what was due before is not sent. */
record Asked(OwnerId owner, Wishes wishes, Instant since) {

    boolean wants(Window window) {
        return wishes.wants(window.kind()) && window.from().isAfter(since);
    }
}
