package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Tokens that are of use to one browser alone: that of who is signed in follows from the row of their device, a guest's from what a cookie of
 * theirs holds. Both are signed, so that nobody makes a pair of their own; a cookie that others could set says nothing where somebody is signed
 * in. No token is kept anywhere, and a form that was open when the application restarted can still be sent.
 */
@Component("csrfTokenRepository")
class BoundCsrfTokens implements CsrfTokenRepository {

    static final String COOKIE = "relance-csrf";

    private final SigningKey key;

    BoundCsrfTokens(SigningKey key) {
        this.key = key;
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return DeviceSession.recognised(request)
                .<CsrfToken>map(device -> token("device " + device.id()))
                .or(() -> OwnCookies.read(COOKIE, request).map(this::guest))
                .orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return guest(Secrets.random());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            OwnCookies.forget(COOKIE, request, response);
        } else if (token instanceof GuestToken guest) {
            OwnCookies.keep(COOKIE, guest.cookie, request, response);
        }
    }

    private GuestToken guest(String cookie) {
        return new GuestToken(cookie, key.sign("guest " + cookie));
    }

    private CsrfToken token(String bound) {
        return new DefaultCsrfToken(GuestToken.HEADER, GuestToken.FIELD, key.sign(bound));
    }

    /** A token with the cookie that it belongs to. */
    private static final class GuestToken implements CsrfToken {

        @Serial
        private static final long serialVersionUID = 1;

        private static final String HEADER = "X-CSRF-TOKEN";
        private static final String FIELD = "_csrf";

        private final String cookie;
        private final String token;

        GuestToken(String cookie, String token) {
            this.cookie = cookie;
            this.token = token;
        }

        @Override
        public String getHeaderName() {
            return HEADER;
        }

        @Override
        public String getParameterName() {
            return FIELD;
        }

        @Override
        public String getToken() {
            return token;
        }
    }
}
