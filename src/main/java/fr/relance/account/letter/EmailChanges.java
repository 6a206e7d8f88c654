package fr.relance.account.letter;

import fr.relance.account.Accounts;
import fr.relance.account.EmailTaken;
import fr.relance.account.letter.Links.Link;
import fr.relance.account.letter.Links.Link.Purpose;
import fr.relance.kernel.OwnerId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another e-mail address for an account: confirmed by a link where mails can be sent, else taken over at once. */
@Service
@Transactional
public class EmailChanges {

    private final Accounts accounts;
    private final Links links;
    private final AccountMail letters;
    private final AskedLetters asked;

    /** With letters, or without where none can be sent. */
    public EmailChanges(Accounts accounts, Links links, AccountMail letters, AskedLetters asked) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.asked = asked;
    }

    /**
     * Sends a link to the new address and tells the old one, or takes the address over where no mail can be sent.
     *
     * @return whether a mail is on its way; to an address that has an account it is one without a link
     * @throws EmailTaken if no mail can be sent and the address has an account
     */
    public boolean ask(OwnerId owner, String email) {
        if (!letters.canBeSent()) {
            accounts.changeEmail(owner, email);
            links.removeKeys(owner.value());
            return false;
        }
        asked.newEmail(owner, email, links.create(Purpose.NEW_EMAIL, owner.value(), email));
        return true;
    }

    /** The address that a link confirms; empty if it does not, or no more. */
    @Transactional(readOnly = true)
    public Optional<String> asked(String secret) {
        return links.find(Purpose.NEW_EMAIL, secret).map(Link::email);
    }

    /**
     * Uses the link up and takes its address over; the old one is told. Whether the link served.
     *
     * @throws EmailTaken if somebody has an account with that address by now
     */
    public boolean confirm(String secret) {
        Optional<Link> link = links.use(Purpose.NEW_EMAIL, secret);
        link.ifPresent(used -> {
            OwnerId owner = new OwnerId(Objects.requireNonNull(used.account()));
            String old = accounts.candidate(owner).email();
            accounts.changeEmail(owner, Objects.requireNonNull(used.email()));
            links.removeKeys(owner.value());
            letters.send(old, "emailChanged", old);
        });
        return link.isPresent();
    }
}
