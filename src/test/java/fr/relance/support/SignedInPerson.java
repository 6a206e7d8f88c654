package fr.relance.support;

import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody with an account of their own: see {@link SignedInPeople}.
 *
 * @param proven when they last proved who they are, in each of their sessions
 */
public record SignedInPerson(OwnerId owner, String email, UserDetails principal, UUID device, Instant proven) {

    /** Makes a request this person's; a POST needs {@code csrf()} as well. */
    public RequestPostProcessor auth() {
        RequestPostProcessor signedIn = SecurityMockMvcRequestPostProcessors.user(principal);
        return request -> {
            HttpSession session = Objects.requireNonNull(request.getSession());
            session.setAttribute("relance.device", device);
            if (session.getAttribute("relance.proven") == null) {
                session.setAttribute("relance.proven", proven);
            }
            return signedIn.postProcessRequest(request);
        };
    }
}
