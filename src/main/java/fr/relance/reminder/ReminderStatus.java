package fr.relance.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a person's mails, on their own watch.
 *
 * @param made when the last one was made, be it sent or not
 * @param sent when the server took the last one
 * @param next when the next one is due, if there is something to say then
 * @param quiet the day on which the last one had nothing to say; null if it had
 * @param trouble what did not leave; null if the last of each kind did, along each way
 */
public record ReminderStatus(
        @Nullable LocalDateTime made,
        @Nullable LocalDateTime sent,
        @Nullable Next next,
        @Nullable LocalDate quiet,
        @Nullable Trouble trouble) {

    /** What is due next. */
    public record Next(ReminderKind kind, LocalDateTime at) {}

    /**
     * What did not leave.
     *
     * @param again when it is tried again; null if it is not
     */
    public record Trouble(
            LocalDate day,
            Way way,
            Failure failure,
            @Nullable LocalDateTime again) {

        /** The message that says what did not leave; its argument is the day. */
        public String title() {
            return way == Way.PUSH ? "reminder.trouble.push" : "reminder.trouble.mail";
        }

        /** The message that says why. */
        public String cause() {
            return way == Way.PUSH && failure == Failure.UNREACHABLE
                    ? "reminder.trouble.pushUnreachable"
                    : "Failure." + failure.name();
        }
    }
}
