package fr.relance.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells from which device a request comes, before anything is decided about it: by its session, or by the cookie of one that stays signed in.
 * Ends a session whose device was signed out, here or elsewhere, or is over: from there on the request is a guest's.
 */
final class DeviceFilter extends OncePerRequestFilter {

    private final DeviceSession devices;
    private final RememberMe rememberMe;

    DeviceFilter(DeviceSession devices, RememberMe rememberMe) {
        this.devices = devices;
        this.rememberMe = rememberMe;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && devices.resume(request, who).isEmpty()) {
            end(request);
        }
        if (DeviceSession.current(request).isEmpty()) {
            rememberMe.recognise(request);
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
