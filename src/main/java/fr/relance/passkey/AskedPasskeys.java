package fr.relance.passkey;

import fr.relance.account.SiteAddress;
import fr.relance.account.websecurity.OwnCookies;
import fr.relance.account.websecurity.Seals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.stereotype.Component;

/**
 * What was asked of a browser and is not answered yet. For a new passkey, of somebody who is signed in, the session keeps it; for a proof, that
 * any guest may ask for, the browser itself does, sealed. Each question is answered once.
 */
@Component
class AskedPasskeys {

    private static final String NEW = "relance.passkey.new";
    private static final String PROOF = "relance-cle";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Seals seals;
    private final SiteAddress site;
    private final Clock clock;
    private final ClosedQuestions closed;

    AskedPasskeys(Seals seals, SiteAddress site, Clock clock) {
        this.seals = seals;
        this.site = site;
        this.clock = clock;
        this.closed = new ClosedQuestions(PATIENCE, clock);
    }

    void keepNew(HttpServletRequest request, PublicKeyCredentialCreationOptions options) {
        request.getSession().setAttribute(NEW, new Asked(options, clock.instant()));
    }

    PublicKeyCredentialCreationOptions takeNew(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Asked asked = asked(session);
        session.removeAttribute(NEW);
        if (asked == null || asked.at().plus(PATIENCE).isBefore(clock.instant())) {
            throw new PasskeyRefused("Nothing was asked, or too long ago");
        }
        return asked.options();
    }

    void keepProof(
            PublicKeyCredentialRequestOptions options, HttpServletRequest request, HttpServletResponse response) {
        String sealed = seals.seal(PROOF, options.getChallenge().toBase64UrlString(), PATIENCE);
        OwnCookies.keep(PROOF, sealed, PATIENCE, request, response);
    }

    /** The question as it was asked; whoever answers it has to {@link #close} it. */
    PublicKeyCredentialRequestOptions takeProof(HttpServletRequest request, HttpServletResponse response) {
        String challenge = OwnCookies.read(PROOF, request)
                .flatMap(content -> seals.open(PROOF, content))
                .orElseThrow(() -> new PasskeyRefused("Nothing was asked, or too long ago"));
        OwnCookies.forget(PROOF, request, response);
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(Bytes.fromBase64(challenge))
                .rpId(site.host())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(PATIENCE)
                .build();
    }

    /** The question was answered well, and is so no more: a copy of the cookie and of the answer open nothing. */
    void close(PublicKeyCredentialRequestOptions question) {
        if (!closed.close(question.getChallenge().toBase64UrlString())) {
            throw new PasskeyRefused("That was answered already");
        }
    }

    private static @Nullable Asked asked(HttpSession session) {
        return (Asked) session.getAttribute(NEW);
    }

    /** A question and its moment. */
    private record Asked(PublicKeyCredentialCreationOptions options, Instant at) {}

    /**
     * Questions that were answered well, for as long as they could be answered again. Only who has a passkey gets one in here, and
     * not many at once, so that neither strangers nor any one person fill it; should it be full all the same, nobody is let in until it is not.
     */
    static final class ClosedQuestions {

        static final int AT_MOST = 10_000;

        private final Map<String, Instant> ends = new LinkedHashMap<>();
        private final Duration patience;
        private final Clock clock;

        ClosedQuestions(Duration patience, Clock clock) {
            this.patience = patience;
            this.clock = clock;
        }

        /** Whether it was open until now. */
        synchronized boolean close(String question) {
            Instant now = clock.instant();
            Iterator<Instant> oldest = ends.values().iterator();
            while (oldest.hasNext() && oldest.next().isBefore(now)) {
                oldest.remove();
            }
            return ends.size() < AT_MOST && ends.putIfAbsent(question, now.plus(patience)) == null;
        }
    }
}
