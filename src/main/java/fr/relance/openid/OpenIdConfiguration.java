package fr.relance.openid;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way to a provider and back, where the configuration names one. The provider's word is used once, to open the account's own
 * session: neither it nor its tokens are kept.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
class OpenIdConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain providerChain(
            HttpSecurity http,
            ProviderSignIn signIn,
            Providers providers,
            AskedProviders asked,
            CsrfTokenRepository tokens) {
        return http.securityMatcher(Providers.START + "/**")
                .addFilterBefore(new KnownProviders(providers), OAuth2AuthorizationRequestRedirectFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .oauth2Login(login -> login.loginPage("/connexion")
                        .authorizationEndpoint(
                                start -> start.baseUri(Providers.START).authorizationRequestRepository(asked))
                        .redirectionEndpoint(back -> back.baseUri(Providers.START + "/*" + Providers.BACK))
                        .authorizedClientRepository(new ForgottenTokens())
                        .successHandler(signIn)
                        .failureHandler(signIn))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .build();
    }

    /** Keeps no token of a provider: nothing is ever asked of it after the sign-in. */
    static final class ForgottenTokens implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {
            // The tokens end here.
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request, HttpServletResponse response) {
            // None was kept.
        }
    }

    /** Finds no page where a provider is named that the configuration does not know; its name is nobody's to write down. */
    static final class KnownProviders extends OncePerRequestFilter {

        private final Providers providers;

        KnownProviders(Providers providers) {
            this.providers = providers;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String address =
                    request.getRequestURI().substring(request.getContextPath().length());
            if (providers.isOnTheWay(address)) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
