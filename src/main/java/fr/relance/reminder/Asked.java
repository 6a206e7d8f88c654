package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import java.time.Instant;

/**
 * What somebody wants, and from when on: what was due before is not sent.
 *
 * @param onDevices whether devices of theirs show notifications
 */
record Asked(OwnerId owner, Wishes wishes, Instant since, boolean onDevices) {

    /** Mails come back when no device is left: whoever asked is never left without. */
    boolean uses(Way way) {
        return way == Way.PUSH ? onDevices : wishes.byMail() || !onDevices;
    }

    boolean wants(Window window) {
        return wishes.wants(window.kind()) && window.from().isAfter(since);
    }
}
