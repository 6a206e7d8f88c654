package fr.relance.openid;

import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers, from a person's own page to a provider and back, that an account is to be tied and not opened. */
public final class ProviderTies {

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
