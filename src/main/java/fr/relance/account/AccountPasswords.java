package fr.relance.account;

import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares passwords with what is kept of them, and keeps new ones. */
@Service
@Transactional
public class AccountPasswords {

    private static final String FORGOTTEN = "/mot-de-passe/oubli";

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final WaysIn waysIn;
    private final AccountMail letters;
    private final Attempts attempts;

    AccountPasswords(
            AccountRepository accounts,
            PasswordEncoder encoder,
            WaysIn waysIn,
            AccountMail letters,
            Attempts attempts) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.encoder = encoder;
        this.waysIn = waysIn;
        this.letters = letters;
    }

    /**
     * Whether that is the person's password.
     *
     * @throws NotFound if there is no such person
     */
    @Transactional(readOnly = true)
    boolean isPasswordOf(OwnerId owner, String password) {
        return encoder.matches(password, find(owner).passwordHash());
    }

    /**
     * Whether that is the person's password, as they change it.
     *
     * @throws TooManyAttempts if too many were wrong
     */
    @Transactional(readOnly = true)
    public boolean isTheCurrentOne(OwnerId owner, String password) {
        attempts.countOwner("proof", owner);
        return isPasswordOf(owner, password);
    }

    /** Whose password it is. */
    @Transactional(readOnly = true)
    public Candidate candidate(OwnerId owner) {
        return find(owner).candidate();
    }

    /** Keeps a new password, takes back the links that would change it, or the address, tells its owner by mail and, if asked to, signs out every other device. */
    public void change(OwnerId owner, String password, UUID current, boolean signOutOthers) {
        String email = keep(owner, password);
        letters.send(email, "passwordChanged", letters.link(FORGOTTEN), email);
        if (signOutOthers) {
            waysIn.closeOthers(owner.value(), current);
        }
    }

    /** Whose account it is, and what opens it besides the password. */
    @Transactional(readOnly = true)
    ResetView opening(OwnerId owner) {
        return new ResetView(candidate(owner), waysIn.devices(owner), waysIn.keys(owner));
    }

    /** Keeps the new password of somebody who came by a link, signs them out everywhere, ends those kinds of keys and tells them so by mail. */
    void replace(OwnerId owner, String password, Set<String> ended) {
        String email = keep(owner, password);
        letters.send(email, "passwordReset", letters.link(FORGOTTEN), email, waysIn.closeAll(owner, ended));
    }

    /** To which address that is told. */
    private String keep(OwnerId owner, String password) {
        Account account = find(owner);
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("A password is required");
        }
        account.keepPassword(hash);
        accounts.saveAndFlush(account);
        waysIn.closeLinks(owner.value());
        return account.candidate().email();
    }

    private Account find(OwnerId owner) {
        return accounts.findById(owner.value()).orElseThrow(() -> new NotFound(owner));
    }
}
