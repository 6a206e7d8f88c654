package fr.relance.openid;

import fr.relance.account.websecurity.OwnCookies;
import fr.relance.account.websecurity.Seals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/**
 * What was asked of a provider: state, nonce and PKCE's secret. A guest's browser keeps it, sealed and for some minutes, since anybody may ask.
 * Who is signed in has a session, and an answer that ties an account has to be that of a question there: a cookie that others set is none.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
class AskedProviders implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "relance-fournisseur";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PARTS = 5;

    private final HttpSessionOAuth2AuthorizationRequestRepository ofSessions =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final ClientRegistrationRepository registrations;
    private final Seals seals;

    AskedProviders(ClientRegistrationRepository registrations, Seals seals) {
        this.registrations = registrations;
        this.seals = seals;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            return ofSessions.loadAuthorizationRequest(request);
        }
        return OwnCookies.read(COOKIE, request)
                .flatMap(content -> seals.open(COOKIE, content))
                .map(this::read)
                .filter(asked -> Objects.equals(asked.getState(), request.getParameter(OAuth2ParameterNames.STATE)))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            removeAuthorizationRequest(request, response);
        } else if (request.getSession(false) != null) {
            ofSessions.saveAuthorizationRequest(asked, request, response);
        } else {
            OwnCookies.keep(COOKIE, seals.seal(COOKIE, write(asked), PATIENCE), PATIENCE, request, response);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            return ofSessions.removeAuthorizationRequest(request, response);
        }
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        OwnCookies.forget(COOKIE, request, response);
        return asked;
    }

    private static String write(OAuth2AuthorizationRequest asked) {
        return String.join(
                "\n",
                attribute(asked, OAuth2ParameterNames.REGISTRATION_ID),
                asked.getState(),
                asked.getRedirectUri(),
                attribute(asked, OidcParameterNames.NONCE),
                attribute(asked, PkceParameterNames.CODE_VERIFIER));
    }

    private static String attribute(OAuth2AuthorizationRequest asked, String name) {
        return Objects.toString(asked.getAttribute(name), "");
    }

    /** The same question, as far as its answer is held against it; null if its provider is not there any more. */
    private @Nullable OAuth2AuthorizationRequest read(String text) {
        String[] parts = text.split("\n", PARTS);
        ClientRegistration provider = registrations.findByRegistrationId(parts[0]);
        if (provider == null) {
            return null;
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
                .clientId(provider.getClientId())
                .scopes(provider.getScopes())
                .state(parts[1])
                .redirectUri(parts[2])
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, parts[0]);
                    attributes.put(OidcParameterNames.NONCE, parts[3]);
                    attributes.put(PkceParameterNames.CODE_VERIFIER, parts[4]);
                })
                .build();
    }
}
