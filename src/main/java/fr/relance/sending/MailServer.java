package fr.relance.sending;

/**
 * Where mails are handed in (RFC 6409).
 *
 * @param host its name; certificates are checked against it
 * @param port 1 to 65535
 */
public record MailServer(String host, int port, Encryption encryption) {

    /** With TLS, on the port that RFC 8314 prefers. */
    static MailServer tls(String host) {
        return new MailServer(host, 465, Encryption.TLS);
    }

    static MailServer startTls(String host) {
        return new MailServer(host, 587, Encryption.STARTTLS);
    }

    /** How a conversation with a mail server is kept from being listened to. */
    public enum Encryption {
        /** From the first byte on, usually on port 465. */
        TLS,
        /** As soon as the server was greeted, usually on port 587; a server that cannot is not spoken to any further. */
        STARTTLS,
        /** Not at all: on this machine alone, where the configuration allows it. */
        NONE
    }
}
