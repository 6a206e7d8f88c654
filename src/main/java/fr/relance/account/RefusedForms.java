package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What becomes of a form without its token: who is not signed in any more is told so and signs in, who has signed in meanwhile is led in,
 * everybody else sees why.
 */
final class RefusedForms implements AccessDeniedHandler {

    private static final String SIGN_IN = "/connexion";

    private final GuestEntryPoint guests;
    private final RequestMatcher open;

    /** @param open the pages that need no sign-in */
    RefusedForms(GuestEntryPoint guests, RequestMatcher open) {
        this.guests = guests;
        this.open = open;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (isOldSignIn(request)) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        SecurityLog.refused("A form without its token was refused");
        if (DeviceSession.recognised(request).isEmpty() && !open.matches(request)) {
            guests.send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A page of ours that was open since before they signed in on another one of this browser. */
    private static boolean isOldSignIn(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return DeviceSession.recognised(request).isPresent()
                && HttpMethod.POST.matches(request.getMethod())
                && SIGN_IN.equals(path);
    }
}
