package fr.relance.openid;

import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers, from a person's own page to a provider and back, that an account is to be tied and not opened. */
public final class ProviderTies {

    static final String PAGE = "/profil/fournisseurs";

    private static final String WANTED = "relance.openid.tie";

    private ProviderTies() {}

    /** The next answer of a provider in this session is for that account. */
    public static void want(OwnerId owner, HttpServletRequest request) {
        request.getSession().setAttribute(WANTED, owner.value());
    }

    /** The account to tie, once; null if somebody wants to sign in. */
    static @Nullable OwnerId take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        UUID wanted = session == null ? null : (UUID) session.getAttribute(WANTED);
        if (wanted == null || session == null) {
            return null;
        }
        session.removeAttribute(WANTED);
        return new OwnerId(wanted);
    }
}
