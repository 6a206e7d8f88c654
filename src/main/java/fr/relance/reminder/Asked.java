package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import java.time.Instant;

/**
 * What somebody wants, and from when on: what was due before is not sent.
 *
 * @param onDevices whether devices of theirs show notifications
 * @param chose whether they ever said what they want
 */
record Asked(OwnerId owner, Wishes wishes, Instant since, boolean onDevices, boolean chose) {

    /** Mails come back when no device is left: whoever asked is never left without. */
    boolean uses(Way way) {
        return way == Way.PUSH ? onDevices : wishes.byMail() || !onDevices;
    }

    /** Who entrusts a mail wants to hear that it did not leave, unless they said that they want to hear nothing at all. */
    boolean wants(ReminderKind kind) {
        return kind == ReminderKind.NOT_SENT && !chose || wishes.wants(kind);
    }

    boolean wants(Window window) {
        return wishes.wants(window.kind()) && window.from().isAfter(since);
    }
}
