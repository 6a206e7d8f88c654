package fr.relance.account.registration;

import fr.relance.account.Accounts;
import fr.relance.account.EmailTaken;
import fr.relance.account.RegistrationClosed;
import fr.relance.account.SignUp;
import fr.relance.account.letter.AccountMail;
import fr.relance.account.letter.AskedLetters;
import fr.relance.account.letter.Links;
import fr.relance.account.letter.Links.Link;
import fr.relance.account.letter.Links.Link.Purpose;
import fr.relance.kernel.OwnerId;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may open an account, and how: the first visitor, everybody, or whom the keeper of the installation invites. */
@Service
@Transactional
@NamedInterface("registration")
public class Registration {

    private final RegistrationMode mode;
    private final Accounts accounts;
    private final Links links;
    private final AskedLetters letters;

    Registration(
            RegistrationProperties properties, Accounts accounts, Links links, AccountMail mail, AskedLetters letters) {
        this.mode = properties.registration();
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        if (mode == RegistrationMode.OPEN && !mail.canBeSent()) {
            throw new OpenRegistrationWithoutMail();
        }
    }

    /** Whether a visitor may start to sign up. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return mode == RegistrationMode.OPEN || accounts.nobodyYet();
    }

    /** Whether the next visitor is the first, who needs no letter and no invitation. */
    @Transactional(readOnly = true)
    public boolean isForTheFirst() {
        return accounts.nobodyYet();
    }

    /** Whether the keeper may invite others. */
    public boolean isByInvitation() {
        return mode != RegistrationMode.FIRST;
    }

    /**
     * Opens the first account.
     *
     * @throws RegistrationClosed if somebody was faster
     */
    public OwnerId signUpFirst(SignUp command) {
        if (!accounts.nobodyYet()) {
            throw new RegistrationClosed();
        }
        return accounts.signUpFirst(command);
    }

    /**
     * Opens an account for somebody whom a provider vouches for.
     *
     * @throws RegistrationClosed if not everybody may sign up and somebody was here before
     * @throws EmailTaken if the address has an account already
     */
    public OwnerId signUpVouched(SignUp command) {
        return mode == RegistrationMode.OPEN ? accounts.signUp(command) : signUpFirst(command);
    }

    /**
     * Sends a link to sign up, or, to somebody who has an account, one to get back in. The caller learns nothing.
     *
     * @throws RegistrationClosed if not everybody may sign up
     */
    public void ask(String email) {
        if (mode != RegistrationMode.OPEN) {
            throw new RegistrationClosed();
        }
        letters.signUp(email);
    }

    /** The address that a link lets sign up; empty if it does not, or no more. */
    @Transactional(readOnly = true)
    public Optional<String> invited(String secret) {
        return purpose(secret).flatMap(purpose -> links.find(purpose, secret)).map(Link::email);
    }

    /**
     * Opens the account that a link was for, and uses the link up.
     *
     * @throws RegistrationClosed if the link does not serve, or no more
     * @throws EmailTaken if its address has an account by now
     */
    public OwnerId signUpInvited(String secret, SignUp command) {
        Optional<String> email = purpose(secret)
                .flatMap(purpose -> links.use(purpose, secret))
                .map(Link::email)
                .filter(command.email()::equals);
        if (email.isEmpty()) {
            throw new RegistrationClosed();
        }
        return accounts.signUp(command);
    }

    private Optional<Purpose> purpose(String secret) {
        if (mode == RegistrationMode.FIRST) {
            return Optional.empty();
        }
        boolean asked = mode == RegistrationMode.OPEN
                && links.find(Purpose.SIGN_UP, secret).isPresent();
        return Optional.of(asked ? Purpose.SIGN_UP : Purpose.INVITATION);
    }

    /** Says in a sentence, instead of a stack trace, what an installation that is open to everybody lacks. */
    static final class OpenRegistrationAnalyzer extends AbstractFailureAnalyzer<OpenRegistrationWithoutMail> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, OpenRegistrationWithoutMail cause) {
            return new FailureAnalysis(
                    "L’inscription ouverte à tous (relance.registration=open) demande un serveur de courrier. "
                            + "Open registration needs a mail server, to tell whether an address is its owner’s.",
                    "Indiquez spring.mail.host, ou choisissez relance.registration=invitation. "
                            + "Set spring.mail.host, or choose relance.registration=invitation.",
                    cause);
        }
    }

    /** Everybody may sign up, but nothing can tell whether their addresses are theirs. */
    static final class OpenRegistrationWithoutMail extends RuntimeException {

        OpenRegistrationWithoutMail() {
            super("relance.registration=open without spring.mail.host");
        }
    }

    /** Who may open an account: see {@code relance.registration} in the README. */
    enum RegistrationMode {
        /** The first to come, then nobody. */
        FIRST,
        /** The first to come, then whom that person invites. */
        INVITATION,
        /** Everybody whose e-mail address receives mail. */
        OPEN
    }

    /** {@code relance.registration}: who may open an account. */
    @ConfigurationProperties("relance")
    record RegistrationProperties(@DefaultValue("first") RegistrationMode registration) {}
}
