package fr.relance.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/** What was asked of a browser and is not answered yet: one question of each kind a session, each answered once. */
@Component
class AskedPasskeys {

    private static final String NEW = "relance.passkey.new";
    private static final String PROOF = "relance.passkey.proof";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Clock clock;

    AskedPasskeys(Clock clock) {
        this.clock = clock;
    }

    void keepNew(HttpServletRequest request, PublicKeyCredentialCreationOptions options) {
        keep(request, NEW, options);
    }

    void keepProof(HttpServletRequest request, PublicKeyCredentialRequestOptions options) {
        keep(request, PROOF, options);
    }

    PublicKeyCredentialCreationOptions takeNew(HttpServletRequest request) {
        return take(request, NEW, PublicKeyCredentialCreationOptions.class);
    }

    PublicKeyCredentialRequestOptions takeProof(HttpServletRequest request) {
        return take(request, PROOF, PublicKeyCredentialRequestOptions.class);
    }

    private void keep(HttpServletRequest request, String name, Object options) {
        request.getSession().setAttribute(name, new Asked(options, clock.instant()));
    }

    private <T> T take(HttpServletRequest request, String name, Class<T> type) {
        HttpSession session = request.getSession();
        Asked asked = asked(session, name);
        session.removeAttribute(name);
        if (asked == null || asked.at().plus(PATIENCE).isBefore(clock.instant())) {
            throw new PasskeyRefused("Nothing was asked, or too long ago");
        }
        return type.cast(asked.options());
    }

    private static @Nullable Asked asked(HttpSession session, String name) {
        return (Asked) session.getAttribute(name);
    }

    /** A question and its moment. */
    private record Asked(Object options, Instant at) {}
}
