package fr.relance.account.signin;

import fr.relance.account.Secrets;
import fr.relance.account.websecurity.OwnCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private record GuestToken(String cookie, String token) implements CsrfToken {

        private static final String HEADER = "X-CSRF-TOKEN";
        private static final String FIELD = "_csrf";

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

    /** What the tokens of forms are signed with: made once, and the same after a restart and for every instance. */
    @Component
    static class SigningKey {

        private static final String NAME = "forms";

        private final UnaryOperator<String> signer;

        SigningKey(JdbcClient jdbc, Clock clock) {
            this.signer = Secrets.signer(kept(jdbc).orElseGet(() -> made(jdbc, clock)));
        }

        /** What nobody else can say of that text. */
        String sign(String text) {
            return signer.apply(text);
        }

        private static Optional<String> kept(JdbcClient jdbc) {
            return jdbc.sql("select secret from signing_key where name = ?")
                    .param(NAME)
                    .query(String.class)
                    .optional();
        }

        private static String made(JdbcClient jdbc, Clock clock) {
            try {
                jdbc.sql("insert into signing_key (name, secret, created_at) values (?, ?, ?)")
                        .params(NAME, Secrets.random(), clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
            } catch (DuplicateKeyException another) {
                // Another instance started at the same moment: its key is everybody's.
                return kept(jdbc).orElseThrow(() -> another);
            }
            return kept(jdbc).orElseThrow();
        }
    }
}
