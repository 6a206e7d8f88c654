package fr.relance.account;

import fr.relance.account.Link.Purpose;
import fr.relance.kernel.OwnerId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password for who forgot theirs, by a link that is sent to their address or shown to who runs the application. */
@Service
@Transactional
public class PasswordResets {

    static final String PATH = "/mot-de-passe/";

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final Links links;
    private final AccountMail letters;

    PasswordResets(Accounts accounts, AccountPasswords passwords, Links links, AccountMail letters) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
    }

    /** Whether links can be sent; otherwise who runs the application makes them. */
    public boolean canBeSent() {
        return letters.canBeSent();
    }

    /** Sends a link to the address if it is somebody's. The caller learns nothing, and waits no longer. */
    public void ask(String email) {
        Optional<OwnerId> owner = accounts.withEmail(email);
        String secret =
                links.create(Purpose.NEW_PASSWORD, owner.map(OwnerId::value).orElse(null), null);
        // To the address as the account has it: two spellings that count as one here may be two elsewhere.
        owner.ifPresent(
                found -> letters.send(accounts.candidate(found).email(), "newPassword", letters.link(PATH + secret)));
    }

    /** The link to a new password for who has that address; empty if nobody has. */
    Optional<String> link(String email) {
        return accounts.withEmail(email)
                .map(owner -> letters.link(PATH + links.create(Purpose.NEW_PASSWORD, owner.value(), null)));
    }

    /** Whose password a link changes; empty if it does not, or no more. */
    @Transactional(readOnly = true)
    public Optional<Candidate> whose(String secret) {
        return links.find(Purpose.NEW_PASSWORD, secret)
                .flatMap(link -> Optional.ofNullable(link.account()))
                .map(account -> accounts.candidate(new OwnerId(account)));
    }

    /** Uses the link up, keeps the new password and signs out every device; empty if the link does not serve, or no more. */
    public Optional<OwnerId> reset(String secret, String password) {
        Optional<OwnerId> owner = links.use(Purpose.NEW_PASSWORD, secret)
                .map(link -> new OwnerId(Objects.requireNonNull(link.account())));
        owner.ifPresent(found -> passwords.replace(found, password));
        return owner;
    }
}
