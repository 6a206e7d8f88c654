package fr.relance.account;

import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
     * @throws RegistrationClosed if somebody else became the first in this moment
     */
    public OwnerId signUp(SignUp command) {
        if (accounts.withEmail(command.email()).isPresent()) {
            throw new EmailTaken();
        }
        Account account = new Account(command, hash(command.password()), clock.instant());
        return save(accounts.existsAny() ? account : account.keeping()).owner();
    }

    /**
     * Opens the account of the first person, who keeps the installation. The database decides who that is: hashing a password takes long
     * enough for somebody else to come between a question and its answer.
     *
     * @throws RegistrationClosed if there was somebody before
     */
    public OwnerId signUpFirst(SignUp command) {
        return save(new Account(command, hash(command.password()), clock.instant()).keeping())
                .owner();
    }

    /** Whose address that is, in whatever case it was typed. */
    @Transactional(readOnly = true)
    public Optional<OwnerId> withEmail(String email) {
        return accounts.withEmail(email).map(Account::owner);
    }

    /** The address of whoever keeps the installation; empty while nobody does. */
    @Transactional(readOnly = true)
    public Optional<String> keeperAddress() {
        return accounts.keeper().map(OwnerId::new).map(this::candidate).map(Candidate::email);
    }

    /** Whether that person keeps this installation. */
    @Transactional(readOnly = true)
    public boolean isKeeper(OwnerId owner) {
        return accounts.keeper().filter(owner.value()::equals).isPresent();
    }

    /**
     * Takes a confirmed address over.
     *
     * @throws EmailTaken if the address has an account already
     */
    public void changeEmail(OwnerId owner, String email) {
        if (accounts.withEmail(email)
                .filter(other -> !other.owner().equals(owner))
                .isPresent()) {
            throw new EmailTaken();
        }
        Account account = find(owner);
        account.changeEmail(email);
        save(account);
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
        return KnownCandidate.of(owner).orElseGet(() -> find(owner).candidate());
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

    /**
     * Whether that is the person's password.
     *
     * @throws NotFound if there is no such person
     */
    @Transactional(readOnly = true)
    public boolean isPasswordOf(OwnerId owner, String password) {
        return passwords.matches(password, find(owner).passwordHash());
    }

    /** Keeps a new password of that person. */
    public void keepPassword(OwnerId owner, String password) {
        Account account = find(owner);
        account.keepPassword(hash(password));
        accounts.saveAndFlush(account);
    }

    /** What nobody else can say of that text, and nobody at all once that person has another password; empty if there is no such person. */
    @Transactional(readOnly = true)
    public Optional<String> signature(OwnerId owner, String text) {
        return accounts.findById(owner.value()).map(account -> Secrets.signature(account.passwordHash(), text));
    }

    private Account save(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException e) {
            String reason =
                    String.valueOf(e.getMostSpecificCause().getMessage()).toLowerCase(Locale.ROOT);
            if (reason.contains(Account.EMAIL_CONSTRAINT)) {
                throw new EmailTaken(e);
            }
            throw reason.contains(Account.KEEPER_CONSTRAINT) ? new RegistrationClosed() : e;
        }
    }

    private Account find(OwnerId owner) {
        return accounts.findById(owner.value()).orElseThrow(() -> new NotFound(owner));
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password), "A password is required");
    }
}
