package fr.relance.reminder;

/** How a reminder reaches somebody. */
enum Way {
    MAIL,
    /** As a notification of the browsers that they chose (RFC 8030). */
    PUSH
}
