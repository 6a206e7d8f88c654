package fr.relance.sending;

import fr.relance.kernel.OwnerId;

/**
 * A person's own mail account, without its password.
 *
 * @param address from which their mails leave, 254 characters at most
 * @param userName under which the server knows them, usually the address
 * @param copyToSelf whether each mail goes to themselves as well, unseen by the recruiter: not every provider keeps what was sent
 */
public record SenderAccount(String address, MailServer server, String userName, boolean copyToSelf) {

    /** To what its password is bound: neither another person nor another server gets it, whoever writes to the database. */
    String place(OwnerId owner) {
        return owner.value() + " " + server.encryption() + " " + server.host() + " " + server.port() + " " + userName;
    }

    /** Whether the server is asked in the same way, so that the password that is kept may be used. */
    boolean signsInLike(SenderAccount other) {
        return server.equals(other.server) && userName.equals(other.userName);
    }
}
