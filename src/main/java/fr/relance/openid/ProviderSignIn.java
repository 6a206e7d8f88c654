package fr.relance.openid;

import fr.relance.account.signin.DirectSignIn;
import fr.relance.account.signin.Proofs;
import fr.relance.account.websecurity.NextPage;
import fr.relance.kernel.OwnerId;
import fr.relance.openid.ProviderAccounts.ProviderTies;
import fr.relance.openid.ProviderAccounts.ProviderTies.Wish;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows the provider's answer: the account is opened or tied, or somebody is told why not. */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final ProviderAccounts accounts;
    private final DirectSignIn signIn;
    private final Proofs proofs;
    private final NextPage pages;

    ProviderSignIn(ProviderAccounts accounts, DirectSignIn signIn, Proofs proofs, NextPage pages) {
        this.pages = pages;
        this.accounts = accounts;
        this.signIn = signIn;
        this.proofs = proofs;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        OAuth2AuthenticationToken token = (OAuth2AuthenticationToken) who;
        Wish wish = ProviderTies.take(request);
        try {
            if (!(token.getPrincipal() instanceof OidcUser user)) {
                throw new IdentityRefused("openid.failed");
            }
            answered(token.getAuthorizedClientRegistrationId(), user, wish, request, response);
        } catch (IdentityRefused e) {
            refuse(e.key(), wish, request, response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        refuse("openid.failed", ProviderTies.take(request), request, response);
    }

    private void answered(
            String registration,
            OidcUser user,
            @Nullable Wish wish,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (wish != null) {
            tie(wish, registration, user, request);
            pages.show(ProviderTies.PAGE, Map.of("toast", "openid.tied"), request, response);
            return;
        }
        OwnerId owner = accounts.owner(registration, user);
        String destination = signIn.destination(request, response);
        signIn.signIn(owner, request, response);
        response.sendRedirect(request.getContextPath() + destination);
    }

    /** Somebody whose device was signed out meanwhile, or whose account is gone, ties nothing any more. */
    private void tie(Wish wish, String registration, OidcUser user, HttpServletRequest request) {
        if (!proofs.isRecent(wish.owner(), wish.device(), request)) {
            throw new IdentityRefused("openid.failed");
        }
        accounts.tie(wish.owner(), registration, user);
    }

    private void refuse(String key, @Nullable Wish wish, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = wish == null ? "/connexion" : ProviderTies.PAGE;
        pages.show(page, Map.of("providerRefused", key), request, response);
    }

    /** A provider vouches for somebody, but that opens no account here. */
    static class IdentityRefused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String key;

        /** @param key of the sentence that says why */
        IdentityRefused(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
