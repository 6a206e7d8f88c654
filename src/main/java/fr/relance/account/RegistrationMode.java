package fr.relance.account;

/** Who may open an account: see {@code relance.registration} in the README. */
enum RegistrationMode {
    /** The first to come, then nobody. */
    FIRST,
    /** The first to come, then whom that person invites. */
    INVITATION,
    /** Everybody whose e-mail address receives mail. */
    OPEN
}
