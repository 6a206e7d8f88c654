package fr.relance.account.signin;

import fr.relance.account.Accounts;
import fr.relance.account.websecurity.NextPage;
import fr.relance.account.websecurity.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Where a guest who asks for a page of someone's own is sent: to sign in, or to sign up where nobody has yet. Whatever they asked, nothing is
 * kept of it here.
 */
@Component
class GuestEntryPoint implements AuthenticationEntryPoint {

    private final Accounts accounts;
    private final WayBack wayBack;
    private final NextPage pages;

    GuestEntryPoint(Accounts accounts, WayBack wayBack, NextPage pages) {
        this.accounts = accounts;
        this.wayBack = wayBack;
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        send(request, response);
    }

    /** What was sent is lost, and said to be; a page that was opened is led back to. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isBackground(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            wayBack.keep(request, response);
        }
        Map<String, Object> told = HttpMethod.POST.matches(request.getMethod()) ? Map.of("ended", true) : Map.of();
        pages.show(accounts.nobodyYet() ? "/inscription" : "/connexion", told, request, response);
    }

    /** Tells a script that fetches a part of a page, which a sign-in page would not suit, from a person who opens one. */
    static boolean isBackground(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    /**
     * What becomes of a form without its token: who is not signed in any more is told so and signs in, who has signed in meanwhile is led in,
     * everybody else sees why.
     */
    static final class RefusedForms implements AccessDeniedHandler {

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
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return DeviceSession.recognised(request).isPresent()
                    && HttpMethod.POST.matches(request.getMethod())
                    && SIGN_IN.equals(path);
        }
    }
}
