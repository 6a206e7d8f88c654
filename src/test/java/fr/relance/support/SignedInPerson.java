package fr.relance.support;

import fr.relance.kernel.OwnerId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody with an account of their own: see {@link SignedInPeople}. */
public record SignedInPerson(OwnerId owner, String email, UserDetails principal, UUID device) {

    /** Makes a request this person's; a POST needs {@code csrf()} as well. */
    public RequestPostProcessor auth() {
        RequestPostProcessor signedIn = SecurityMockMvcRequestPostProcessors.user(principal);
        return request -> {
            Objects.requireNonNull(request.getSession()).setAttribute("relance.device", device);
            return signedIn.postProcessRequest(request);
        };
    }
}
