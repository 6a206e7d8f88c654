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
 * @param trouble what did not leave; null if all did
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
     * A mail that did not leave.
     *
     * @param again when it is tried again; null if it is not
     */
    public record Trouble(
            LocalDate day, Failure failure, @Nullable LocalDateTime again) {}
}
