package fr.relance.openid;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.account.EmailAddress;
import fr.relance.account.EmailTaken;
import fr.relance.account.RegistrationClosed;
import fr.relance.account.Secrets;
import fr.relance.account.SignUp;
import fr.relance.account.registration.Registration;
import fr.relance.kernel.Gender;
import fr.relance.kernel.Input;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.openid.ProviderSignIn.IdentityRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account a provider's word opens. An account is tied to a provider by its owner alone, while signed in: the same address is
 * no proof, as not every provider checks it (docs/decisions/0003-sign-in.md).
 */
@Service
@Transactional
public class ProviderAccounts {

    private static final int LONGEST_ISSUER = 400;
    private static final int LONGEST_SUBJECT = 255;

    private final Identities identities;
    private final Providers providers;
    private final NewcomersFromProviders newcomers;
    private final CandidateClock clock;

    ProviderAccounts(
            Identities identities, Providers providers, NewcomersFromProviders newcomers, CandidateClock clock) {
        this.identities = identities;
        this.providers = providers;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /** Those that open a person's account. */
    @Transactional(readOnly = true)
    public List<ProviderView> list(OwnerId owner) {
        Candidate person = clock.candidate(owner);
        return identities.all(owner).stream()
                .map(each -> new ProviderView(
                        each.id(),
                        providers.label(each.registration()),
                        person.at(each.createdAt()),
                        person.at(each.lastUsedAt())))
                .toList();
    }

    /**
     * Takes one away from a person's account.
     *
     * @throws NotFound if that person has no such one
     */
    public void remove(OwnerId owner, UUID id) {
        if (!identities.remove(owner, id)) {
            throw new NotFound(owner);
        }
    }

    /**
     * Ties the account of somebody signed in to who they are for a provider.
     *
     * @throws IdentityRefused if that opens another account already
     */
    void tie(OwnerId owner, String registration, OidcUser user) {
        OwnerId known = identities.use(issuer(user), subject(user)).orElse(null);
        if (known == null) {
            identities.add(owner, registration, issuer(user), subject(user));
        } else if (!known.equals(owner)) {
            throw new IdentityRefused("openid.other");
        }
    }

    /**
     * Whose account it is; a newcomer gets one where everybody may sign up.
     *
     * @throws IdentityRefused if it is nobody's
     */
    OwnerId owner(String registration, OidcUser user) {
        return identities.use(issuer(user), subject(user)).orElseGet(() -> {
            OwnerId owner = newcomers.signUp(user);
            identities.add(owner, registration, issuer(user), subject(user));
            return owner;
        });
    }

    private static String issuer(OidcUser user) {
        return bounded(told(user.getIssuer()).toString(), LONGEST_ISSUER);
    }

    private static String subject(OidcUser user) {
        return bounded(told(user.getSubject()), LONGEST_SUBJECT);
    }

    /** The standard asks for both; a provider that leaves one out vouches for nobody. */
    private static <T> T told(@Nullable T claim) {
        if (claim == null) {
            throw new IdentityRefused("openid.failed");
        }
        return claim;
    }

    /** The standard allows a subject of 255 letters of ASCII; nothing else can be one. */
    private static String bounded(String told, int longest) {
        if (told.isBlank() || told.length() > longest || !told.chars().allMatch(ProviderAccounts::isPrintable)) {
            throw new IdentityRefused("openid.failed");
        }
        return told;
    }

    private static boolean isPrintable(int letter) {
        return letter >= ' ' && letter <= '~';
    }

    /** Opens accounts for people whom a provider vouches for, where everybody may sign up. */
    @Component
    static class NewcomersFromProviders {

        private static final int LONGEST_NAME = 100;

        private final Registration registration;

        NewcomersFromProviders(Registration registration) {
            this.registration = registration;
        }

        /**
         * Opens an account with the name and the address that the provider tells. Its password is known to nobody: whoever wants one asks for
         * a new one.
         *
         * @throws IdentityRefused if sign-up is closed, the address is none, is not checked, or has an account already
         */
        OwnerId signUp(OidcUser user) {
            String email = user.getEmail();
            boolean vouched = Boolean.TRUE.equals(user.getEmailVerified());
            if (!registration.isOpen()
                    || !vouched
                    || email == null
                    || EmailAddress.problem(email).isPresent()) {
                throw new IdentityRefused("openid.unknown");
            }
            try {
                return registration.signUpVouched(new SignUp(
                        name(user.getGivenName(), "Prénom"),
                        name(user.getFamilyName(), "Nom"),
                        email,
                        Secrets.random(),
                        null,
                        Gender.UNSAID));
            } catch (EmailTaken | RegistrationClosed e) {
                throw new IdentityRefused("openid.unknown");
            }
        }

        private static String name(@Nullable String told, String otherwise) {
            String name = Input.line(told);
            if (name == null) {
                return otherwise;
            }
            int[] letters = name.codePoints().limit(LONGEST_NAME / 2).toArray();
            return name.length() <= LONGEST_NAME ? name : new String(letters, 0, letters.length).strip();
        }
    }

    /** A provider that opens an account, for reading; both moments are on the watch of the account's owner. */
    public record ProviderView(UUID id, String label, LocalDateTime createdAt, LocalDateTime lastUsedAt) {}

    /** Remembers, from a person's own page to a provider and back, that an account is to be tied and not opened. */
    public static final class ProviderTies {

        static final String PAGE = "/profil/fournisseurs";

        private static final String WANTED = "relance.openid.tie";

        private ProviderTies() {}

        /** The next answer of a provider in this session is for that account, as long as that device is signed in to it. */
        public static void want(OwnerId owner, UUID device, HttpServletRequest request) {
            request.getSession().setAttribute(WANTED, new Wish(owner.value(), device));
        }

        /** What was wanted, once; null if somebody just wants to sign in. */
        static @Nullable Wish take(HttpServletRequest request) {
            HttpSession session = request.getSession(false);
            if (session == null) {
                return null;
            }
            Wish wanted = (Wish) session.getAttribute(WANTED);
            session.removeAttribute(WANTED);
            return wanted;
        }

        /** Which account is to be tied, and from which device that was asked. */
        record Wish(UUID account, UUID device) implements Serializable {

            OwnerId owner() {
                return new OwnerId(account);
            }
        }
    }
}
