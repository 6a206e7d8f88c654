package fr.relance.account.signin;

import fr.relance.account.Accounts;
import fr.relance.account.Secrets;
import fr.relance.account.websecurity.OwnCookies;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Recognises the browsers in which an account was signed in before, by a cookie that signs nobody in: it only lets their
 * tries be counted apart (OWASP calls it a device cookie). It is signed with what is kept of the password, so that a new
 * password makes all of them strangers.
 */
@Component
class KnownBrowsers {

    static final String COOKIE = "relance-navigateur";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int PARTS = 3;

    private final Accounts accounts;

    KnownBrowsers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** From now on this browser is one of the account's. */
    void remember(OwnerId owner, HttpServletRequest request, HttpServletResponse response) {
        String browser = Secrets.random();
        accounts.signature(owner, owner + "." + browser).ifPresent(signature -> {
            String signed = owner + "." + browser + "." + signature;
            OwnCookies.keep(COOKIE, signed, KEPT, request, response);
        });
    }

    /** What stands for the browser, if it was signed in before to the account with that address. */
    Optional<String> of(HttpServletRequest request, String email) {
        String[] parts = OwnCookies.read(COOKIE, request).orElse("").split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        return accounts.withEmail(email)
                .filter(owner -> owner.toString().equals(parts[0]))
                .flatMap(owner -> accounts.signature(owner, owner + "." + parts[1]))
                .filter(signature -> Secrets.same(signature, parts[2]))
                .map(signature -> parts[1]);
    }
}
