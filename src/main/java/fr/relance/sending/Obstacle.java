package fr.relance.sending;

/** Why a mail did not leave, in as few words as a person needs. */
public enum Obstacle {
    /** No server of the public Internet answers there, or it breaks off before it has the mail. */
    UNREACHABLE(true, false),
    /** Not now: the server asks to come again later. */
    BUSY(true, true),
    /** The server refuses name or password. */
    SIGN_IN_REFUSED(false, true),
    /** The server does not encrypt the conversation: nothing is told to it. */
    NOT_ENCRYPTED(false, true),
    /** The server's certificate is not its own, or of nobody known. */
    CERTIFICATE(false, true),
    /** The server refuses the recipient. */
    ADDRESS_REFUSED(false, true),
    /** The server refuses the mail. */
    REFUSED(false, true),
    /** No mail account is entrusted any more, or its password cannot be opened with the key of today. */
    NO_ACCOUNT(false, false),
    /** The relance, its words, its slot or the sender is not what was confirmed. */
    CHANGED(false, false),
    /** Its time was over before it could leave. */
    MISSED(false, false),
    /** So many servers were tried that it looks like a search. */
    TOO_OFTEN(false, false),
    /** Servers are being tried for others, or for this person: nobody waits for them. */
    OCCUPIED(false, false);

    private final boolean passing;
    private final boolean answer;

    Obstacle(boolean passing, boolean answer) {
        this.passing = passing;
        this.answer = answer;
    }

    /** Whether another try may do. */
    boolean isPassing() {
        return passing;
    }

    /** Whether the server itself said so. */
    boolean isAnswer() {
        return answer;
    }
}
