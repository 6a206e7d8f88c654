package fr.relance.account.websecurity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser to refuse. Before all other filters, so that a refusal of theirs carries it as well: those that
 * Spring Security writes are only on what reaches it.
 */
@Component
@Order(SecurityHeaders.FIRST)
class SecurityHeaders extends OncePerRequestFilter {

    /** Behind what tells the proxy's address from the client's. */
    static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 1;

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** Nothing but copying a text; a passkey is asked for by these pages alone. */
    static final String PERMISSIONS_POLICY = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
            + "encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(self), "
            + "publickey-credentials-get=(self), screen-wake-lock=(), serial=(), usb=(), web-share=(), "
            + "xr-spatial-tracking=()";

    /** A year, as browsers ask for. */
    static final String STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // What a person looks for work with is nothing to find in a search engine, not even its sign-in page.
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
        }
        chain.doFilter(request, response);
    }
}
