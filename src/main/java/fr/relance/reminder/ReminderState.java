package fr.relance.reminder;

/** What became of a mail. */
public enum ReminderState {
    WAITING,
    SENDING,
    /** The server took it. */
    SENT,
    /** There was nothing to say, or nobody wanted it any more. */
    NOTHING,
    /** It did not leave while it was of use. */
    GIVEN_UP
}
