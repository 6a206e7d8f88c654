package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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
}
