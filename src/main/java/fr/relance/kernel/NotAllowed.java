package fr.relance.kernel;

/** An aggregate refuses a transition; the key names the French sentence that tells why. Answered with 409. */
public final class NotAllowed extends RuntimeException {

    private final String messageKey;

    public NotAllowed(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** Key of the sentence in the message files. */
    public String messageKey() {
        return messageKey;
    }
}
