package fr.relance.openid;

import fr.relance.account.EmailAddress;
import fr.relance.account.EmailTaken;
import fr.relance.account.Registration;
import fr.relance.account.RegistrationClosed;
import fr.relance.account.SignUp;
import fr.relance.kernel.Gender;
import fr.relance.kernel.Input;
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
                    UNKNOWN.generateKey(),
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
