package fr.relance.sending;

/** Why a mail did not leave, in as few words as a person needs. */
public enum Obstacle {
    /** The server does not answer, or breaks off before it has the mail. */
    UNREACHABLE(true),
    /** Not now: the server asks to come again later. */
    BUSY(true),
    /** The server refuses name or password. */
    SIGN_IN_REFUSED(false),
    /** The server does not encrypt the conversation: nothing is told to it. */
    NOT_ENCRYPTED(false),
    /** The server's certificate is not its own, or of nobody known. */
    CERTIFICATE(false),
    /** The server stands in a network of its own, where nobody is let in from here. */
    NOT_PUBLIC(false),
    /** The server refuses the recipient. */
    ADDRESS_REFUSED(false),
    /** The server refuses the mail. */
    REFUSED(false),
    /** No mail account is entrusted any more, or its password cannot be opened with the key of today. */
    NO_ACCOUNT(false),
    /** The relance, its words, its slot or the sender is not what was confirmed. */
    CHANGED(false),
    /** Its time was over before it could leave. */
    MISSED(false),
    /** So many servers were tried that it looks like a search. */
    TOO_OFTEN(false);

    private final boolean passing;

    Obstacle(boolean passing) {
        this.passing = passing;
    }

    /** Whether another try may do. */
    boolean isPassing() {
        return passing;
    }
}
