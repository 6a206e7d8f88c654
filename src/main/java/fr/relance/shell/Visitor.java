package fr.relance.shell;

import fr.relance.account.Registration;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whether somebody is signed in, or may sign up, for the layout: {@code ${visitor.signedIn()}}. */
@Component
class Visitor {

    private final Registration registration;

    Visitor(Registration registration) {
        this.registration = registration;
    }

    /** Whether a visitor may open an account here. */
    public boolean maySignUp() {
        return registration.isOpen();
    }

    public boolean signedIn() {
        return principal() != null;
    }

    private static @Nullable Principal principal() {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        return attributes instanceof ServletRequestAttributes servlet
                ? servlet.getRequest().getUserPrincipal()
                : null;
    }
}
