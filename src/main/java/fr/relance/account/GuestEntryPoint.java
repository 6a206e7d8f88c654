package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Where a guest who asks for a page of someone's own is sent: to sign in, or to sign up where nobody has yet. */
@Component
class GuestEntryPoint implements AuthenticationEntryPoint {

    private final Accounts accounts;

    GuestEntryPoint(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (PageVisits.isBackground(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String page = accounts.nobodyYet() ? "/inscription" : "/connexion";
        response.sendRedirect(request.getContextPath() + page);
    }
}
