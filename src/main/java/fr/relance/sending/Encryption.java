package fr.relance.sending;

/** How a conversation with a mail server is kept from being listened to. */
public enum Encryption {
    /** From the first byte on, usually on port 465. */
    TLS,
    /** As soon as the server was greeted, usually on port 587; a server that cannot is not spoken to any further. */
    STARTTLS,
    /** Not at all: on this machine alone, where the configuration allows it. */
    NONE
}
