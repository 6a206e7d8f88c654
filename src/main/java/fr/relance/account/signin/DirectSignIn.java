package fr.relance.account.signin;

import fr.relance.account.AccountPrincipals;
import fr.relance.account.AccountPrincipals.AccountPrincipal;
import fr.relance.account.websecurity.OwnCookies;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in somebody who just proved who they are otherwise than by a password, without asking again. */
@Component
@NamedInterface("signin")
public class DirectSignIn {

    private final AccountPrincipals principals;
    private final SecurityContextRepository contexts;
    private final WayBack wayBack;
    private final SessionProof proof;
    private final SessionAuthenticationStrategy session;
    private final DeviceSession devices;

    DirectSignIn(
            AccountPrincipals principals,
            SecurityContextRepository contexts,
            DeviceSession devices,
            WayBack wayBack,
            SessionProof proof) {
        this.wayBack = wayBack;
        this.proof = proof;
        this.devices = devices;
        this.principals = principals;
        this.contexts = contexts;
        this.session = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), devices));
    }

    /** Lets this browser's tries to sign in be counted apart from those of strangers, after a new password made it one. */
    public void remember(OwnerId owner, HttpServletRequest request, HttpServletResponse response) {
        devices.remember(owner, request, response);
    }

    /** Takes note that somebody who is signed in has just proved once more who they are, and lets this browser be known as theirs. */
    public void proved(OwnerId owner, HttpServletRequest request, HttpServletResponse response) {
        proof.note(request);
        remember(owner, request, response);
    }

    /** From the next request of this browser on, its session is the owner's. */
    public void signIn(OwnerId owner, HttpServletRequest request, HttpServletResponse response) {
        AccountPrincipal principal = principals.byId(owner.toString());
        principal.eraseCredentials();
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        session.onAuthentication(authentication, request, response);
        OwnCookies.forget(BoundCsrfTokens.COOKIE, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The page that a guest asked for before signing in, once; « Aujourd’hui » if there is none. */
    public String destination(HttpServletRequest request, HttpServletResponse response) {
        return wayBack.take(request, response);
    }
}
