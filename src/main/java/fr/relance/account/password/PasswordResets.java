package fr.relance.account.password;

import fr.relance.account.Accounts;
import fr.relance.account.letter.AccountMail;
import fr.relance.account.letter.AskedLetters;
import fr.relance.account.letter.Links;
import fr.relance.account.letter.Links.Link.Purpose;
import fr.relance.account.password.AccountPasswords.ResetView;
import fr.relance.kernel.OwnerId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password for who forgot theirs, by a link that is sent to their address or shown to who runs the application. */
@Service
@Transactional
public class PasswordResets {

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final Links links;
    private final AccountMail letters;
    private final AskedLetters asked;

    PasswordResets(
            Accounts accounts, AccountPasswords passwords, Links links, AccountMail letters, AskedLetters asked) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.asked = asked;
    }

    /** Whether links can be sent; otherwise who runs the application makes them. */
    public boolean canBeSent() {
        return letters.canBeSent();
    }

    /** Sends a link to the address if it is somebody's. The caller learns nothing: that is looked up after the answer. */
    public void ask(String email) {
        asked.newPassword(email);
    }

    /** The link to a new password for who has that address; empty if nobody has. */
    Optional<String> link(String email) {
        return accounts.withEmail(email).map(asked::newPasswordLink);
    }

    /** Whose password a link changes, and what else opens their account; empty if it does not serve, or no more. */
    @Transactional(readOnly = true)
    public Optional<ResetView> whose(String secret) {
        return links.find(Purpose.NEW_PASSWORD, secret)
                .flatMap(link -> Optional.ofNullable(link.account()))
                .map(OwnerId::new)
                .map(passwords::opening);
    }

    /**
     * Uses the link up, keeps the new password, signs out every device and ends further keys; empty if the link does not serve, or no more.
     *
     * @param ended the kinds of keys that are to open the account no more
     */
    public Optional<OwnerId> reset(String secret, String password, Set<String> ended) {
        Optional<OwnerId> owner = links.use(Purpose.NEW_PASSWORD, secret)
                .map(link -> new OwnerId(Objects.requireNonNull(link.account())));
        owner.ifPresent(found -> passwords.replace(found, password, ended));
        return owner;
    }
}
