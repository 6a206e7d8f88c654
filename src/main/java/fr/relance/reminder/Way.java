package fr.relance.reminder;

/** How a reminder reaches somebody. */
public enum Way {
    /** As a mail to the address of the account. */
    MAIL,
    /** As a notification of the browsers that they chose (RFC 8030). */
    PUSH
}
