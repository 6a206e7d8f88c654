package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
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

    private final AccountRepository accounts;

    KnownBrowsers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** From now on this browser is one of the account's. */
    void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        accounts.findById(account).ifPresent(known -> {
            String browser = Secrets.random();
            String signed = account + "." + browser + "." + signature(known, browser);
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
                .filter(account -> account.owner().toString().equals(parts[0]))
                .filter(account -> same(signature(account, parts[1]), parts[2]))
                .map(account -> parts[1]);
    }

    private static String signature(Account account, String browser) {
        return Secrets.signature(account.passwordHash(), account.owner() + "." + browser);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(Secrets.bytes(one), Secrets.bytes(other));
    }
}
