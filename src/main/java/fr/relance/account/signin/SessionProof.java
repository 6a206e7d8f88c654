package fr.relance.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * When somebody last proved who they are, in this very session: one that the cookie of a device opens starts without, however fresh a proof
 * another one has. Sessions live in one instance; behind several, people go back to the same one, or prove it again.
 */
@Component
class SessionProof {

    private static final String IN_SESSION = "relance.proven";
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final Clock clock;

    SessionProof(Clock clock) {
        this.clock = clock;
    }

    /** Somebody who is signed in has just proved who they are. */
    void note(HttpServletRequest request) {
        request.getSession().setAttribute(IN_SESSION, clock.instant());
    }

    boolean isRecent(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(IN_SESSION) instanceof Instant proven
                && !clock.instant().isAfter(proven.plus(HOLDS));
    }

    /** Whoever comes now has proved nothing. */
    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(IN_SESSION);
    }
}
