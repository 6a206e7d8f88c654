package fr.relance.openid;

import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

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
}
