package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
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
    private final PageVisits visits = new PageVisits();

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
        if (PageVisits.isBackground(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (visits.matches(request)) {
            wayBack.keep(request, response);
        }
        Map<String, Object> told = HttpMethod.POST.matches(request.getMethod()) ? Map.of("ended", true) : Map.of();
        pages.show(accounts.nobodyYet() ? "/inscription" : "/connexion", told, request, response);
    }
}
