package fr.relance.account.letter;

import fr.relance.account.Accounts;
import fr.relance.account.letter.Links.Link.Purpose;
import fr.relance.account.limit.Attempts;
import fr.relance.account.websecurity.SecurityLog;
import fr.relance.kernel.OwnerId;
import org.springframework.stereotype.Component;

/**
 * Letters that anybody may ask for about any address. Whether it has an account is looked up after the answer, on the thread of the mails:
 * until then the same is done for all, so that not even a clock tells. A box that was written to often enough gets no more for a while,
 * whoever asks, and whoever asks is not told.
 */
@Component
public class AskedLetters {

    private static final String FORGOTTEN = "/mot-de-passe/oubli";

    private final Accounts accounts;
    private final Links links;
    private final AccountMail mail;
    private final Attempts attempts;

    /** All that letters are made of. */
    public AskedLetters(Accounts accounts, Links links, AccountMail mail, Attempts attempts) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.attempts = attempts;
    }

    /** A link to a new password, to the address as the account has it: two spellings that count as one here may be two elsewhere. */
    public void newPassword(String email) {
        later(
                email,
                () -> accounts.withEmail(email).ifPresent(owner -> {
                    String own = accounts.candidate(owner).email();
                    mail.write(own, "newPassword", newPasswordLink(owner), own);
                }));
    }

    /** The address at which that person chooses a new password. */
    public String newPasswordLink(OwnerId owner) {
        return mail.link("/mot-de-passe/" + links.create(Purpose.NEW_PASSWORD, owner.value(), null));
    }

    /** A link to sign up, or, to somebody who has an account, one to get back in. */
    public void signUp(String email) {
        later(email, () -> {
            if (accounts.withEmail(email).isPresent()) {
                mail.write(email, "registered", mail.link(FORGOTTEN), email);
            } else {
                String secret = links.create(Purpose.SIGN_UP, null, email);
                mail.write(email, "signUp", mail.link("/inscription/" + secret), email);
            }
        });
    }

    /** A link that confirms a new address, or, to somebody who has an account, one to get back in; the old address is told either way. */
    void newEmail(OwnerId owner, String email, String secret) {
        later(email, () -> {
            if (accounts.withEmail(email).isPresent()) {
                mail.write(email, "registered", mail.link(FORGOTTEN), email);
            } else {
                mail.write(email, "newEmail", mail.link("/adresse/" + secret), email);
            }
        });
        mail.later(() -> {
            String own = accounts.candidate(owner).email();
            mail.write(own, "emailAsked", mail.link(FORGOTTEN), own);
        });
    }

    private void later(String email, Runnable letter) {
        if (attempts.mayWriteTo(email)) {
            mail.later(letter);
        } else {
            SecurityLog.refused("A letter was not sent: its address was written to often enough");
        }
    }
}
