package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Where a guest who asks for a page of someone's own is sent: to sign in, or to sign up where nobody has yet. */
@Component
class GuestEntryPoint implements AuthenticationEntryPoint {

    private static final int SECONDS_TO_COME_BACK = 180;

    private final Accounts accounts;
    private final SessionFlashMapManager flashMaps = new SessionFlashMapManager();

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
        if (HttpMethod.POST.matches(request.getMethod())) {
            FlashMap flash = new FlashMap();
            flash.put("ended", true);
            flash.startExpirationPeriod(SECONDS_TO_COME_BACK);
            flashMaps.saveOutputFlashMap(flash, request, response);
        }
        String page = accounts.nobodyYet() ? "/inscription" : "/connexion";
        response.sendRedirect(request.getContextPath() + page);
    }
}
