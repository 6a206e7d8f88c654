package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Back to the sign-in page with the address as it was typed; what was wrong with the pair is not told. */
@Component
class RefusedSignIn implements AuthenticationFailureHandler {

    private static final int SECONDS_TO_COME_BACK = 180;

    private final SessionFlashMapManager flashMaps = new SessionFlashMapManager();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        SecurityLog.refused("A sign-in was refused");
        FlashMap flash = new FlashMap();
        flash.put("refused", true);
        flash.put("email", request.getParameter("email"));
        flash.startExpirationPeriod(SECONDS_TO_COME_BACK);
        flashMaps.saveOutputFlashMap(flash, request, response);
        response.sendRedirect(request.getContextPath() + "/connexion");
    }
}
