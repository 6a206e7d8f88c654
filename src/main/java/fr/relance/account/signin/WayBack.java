package fr.relance.account.signin;

import fr.relance.account.websecurity.OwnCookies;
import fr.relance.account.websecurity.Seals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where a guest wanted to go before signing in, whichever way: their own browser keeps it, so that it costs nothing here. */
@Component
class WayBack {

    private static final String COOKIE = "relance-retour";
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Seals seals;

    WayBack(Seals seals) {
        this.seals = seals;
    }

    /** Remembers a page that somebody opened, unless its address is too long or none to lead anybody to. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        OwnPath.of(request)
                .map(path -> seals.seal(COOKIE, path, KEPT))
                .ifPresentOrElse(
                        content -> OwnCookies.keep(COOKIE, content, KEPT, request, response),
                        () -> OwnCookies.forget(COOKIE, request, response));
    }

    /** That page, once; « Aujourd’hui » if there is none. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        String path = OwnCookies.read(COOKIE, request)
                .flatMap(content -> seals.open(COOKIE, content))
                .flatMap(OwnPath::checked)
                .orElse("/");
        OwnCookies.forget(COOKIE, request, response);
        return path;
    }

    /**
     * An address within this application that somebody may be led back to: short, and in letters that every browser reads as a path here. No
     * host, no scheme, no backslash, nothing encoded before the question mark, no control character behind it.
     */
    static final class OwnPath {

        /** Longer ones are dropped: whoever asked for one starts at « Aujourd’hui ». */
        static final int LONGEST = 1_000;

        private static final Pattern OWN = Pattern.compile("(?:/|(?:/[A-Za-z0-9_~-]++(?:\\.[A-Za-z0-9_~-]++)*+)++)"
                + "(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[2-9A-Fa-f][0-9A-Fa-f])*+)?+");

        private OwnPath() {}

        /** What was asked for, if one can be led back there. */
        static Optional<String> of(HttpServletRequest request) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            String query = request.getQueryString();
            return checked(query == null ? path : path + "?" + query);
        }

        /** The same address, if it is one of this application's. */
        static Optional<String> checked(String address) {
            return Optional.of(address)
                    .filter(asked -> asked.length() <= LONGEST)
                    .filter(asked -> OWN.matcher(asked).matches());
        }
    }
}
