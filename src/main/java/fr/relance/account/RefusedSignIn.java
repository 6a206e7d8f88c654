package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the sign-in page with the address as it was typed; what was wrong with the pair is not told. */
@Component
class RefusedSignIn implements AuthenticationFailureHandler {

    private static final int LONGEST_EMAIL = 254;

    private final NextPage pages;

    RefusedSignIn(NextPage pages) {
        this.pages = pages;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        SecurityLog.refused("A sign-in was refused");
        String email = request.getParameter("email");
        boolean mayBeOne = email != null && email.length() <= LONGEST_EMAIL;
        pages.show("/connexion", Map.of("refused", true, "email", mayBeOne ? email : ""), request, response);
    }
}
