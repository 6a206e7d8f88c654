package fr.relance.support;

import fr.relance.kernel.OwnerId;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody with an account of their own: see {@link SignedInPeople}. */
public record SignedInPerson(OwnerId owner, String email, UserDetails principal) {

    /** Makes a request this person's; a POST needs {@code csrf()} as well. */
    public RequestPostProcessor auth() {
        return SecurityMockMvcRequestPostProcessors.user(principal);
    }
}
