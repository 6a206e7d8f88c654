package fr.relance.openid;

import fr.relance.account.EmailTaken;
import fr.relance.account.Registration;
import fr.relance.account.RegistrationClosed;
import fr.relance.account.SignUp;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Opens accounts for people whom a provider vouches for, where everybody may sign up. */
@Component
class NewcomersFromProviders {

    private static final StringKeyGenerator UNKNOWN =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    private final Registration registration;

    NewcomersFromProviders(Registration registration) {
        this.registration = registration;
    }

    /**
     * Opens an account with the name and the address that the provider tells. Its password is known to nobody: whoever wants one asks for
     * a new one.
     *
     * @throws IdentityRefused if sign-up is closed, the address is not checked, or it has an account already
     */
    OwnerId signUp(OidcUser user) {
        String email = user.getEmail();
        if (!registration.isOpen() || email == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
            throw new IdentityRefused("openid.unknown");
        }
        try {
            return registration.signUpVouched(new SignUp(
                    name(user.getGivenName(), "Prénom"),
                    name(user.getFamilyName(), "Nom"),
                    email,
                    UNKNOWN.generateKey(),
                    null,
                    Gender.UNSAID));
        } catch (EmailTaken | RegistrationClosed e) {
            throw new IdentityRefused("openid.unknown");
        }
    }

    private static String name(@Nullable String told, String otherwise) {
        String name = told == null
                ? ""
                : told.replaceAll("[\\p{Cntrl}\\s\\p{Z}]+", " ").strip();
        return name.isEmpty() ? otherwise : name.substring(0, Math.min(name.length(), 100));
    }
}
