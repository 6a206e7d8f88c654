package fr.relance.account;

import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who use Relance: signs them up and tells the other modules what it knows of them. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an account for a new person, in metropolitan France until they say otherwise.
     *
     * @throws EmailTaken if the address has one already, in whatever case it was typed, even if only since a moment ago
     */
    public OwnerId signUp(SignUp command) {
        if (accounts.existsByEmailNormalised(Account.normalised(command.email()))) {
            throw new EmailTaken();
        }
        Account account = new Account(command, hash(command.password()), clock.instant());
        try {
            return accounts.saveAndFlush(account).owner();
        } catch (DataIntegrityViolationException e) {
            throw saysEmailTaken(e) ? new EmailTaken(e) : e;
        }
    }

    /**
     * Takes over an edited profile and publishes {@link PreferencesChanged} if plans depend on the change.
     *
     * @throws NotFound if there is no such person
     * @throws StaleVersion if the profile changed since it was read
     */
    public void edit(OwnerId owner, EditProfile command) {
        Account account = find(owner);
        boolean replan = account.edit(command);
        try {
            accounts.saveAndFlush(account);
        } catch (OptimisticLockingFailureException e) {
            throw new StaleVersion(owner);
        }
        if (replan) {
            events.publishEvent(new PreferencesChanged(owner));
        }
    }

    /**
     * What texts and plans need to know of a person.
     *
     * @throws NotFound if there is no such person
     */
    @Transactional(readOnly = true)
    public Candidate candidate(OwnerId owner) {
        return find(owner).candidate();
    }

    /**
     * The profile as its page shows it.
     *
     * @throws NotFound if there is no such person
     */
    @Transactional(readOnly = true)
    public ProfileView profile(OwnerId owner) {
        return find(owner).profile();
    }

    /** Whether this installation is still empty: its first visitor is invited to sign up rather than to sign in. */
    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return !accounts.existsAny();
    }

    private static boolean saysEmailTaken(DataIntegrityViolationException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage())
                .toLowerCase(Locale.ROOT)
                .contains(Account.EMAIL_CONSTRAINT);
    }

    private Account find(OwnerId owner) {
        return accounts.findById(owner.value()).orElseThrow(() -> new NotFound(owner));
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("A password is required");
        }
        return hash;
    }
}
