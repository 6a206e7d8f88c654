package fr.relance.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever opens the gallery is signed in, without an account. */
@TestConfiguration(proxyBeanMethods = false)
class SomebodySignedIn {

    @Bean
    @Order(0)
    SecurityFilterChain galleryChain(HttpSecurity http) {
        return http.securityMatcher("/essais/**")
                .addFilterBefore(new SignIn(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'self'; img-src 'self'; style-src 'self'")))
                .build();
    }

    private static final String NOBODY = UUID.randomUUID().toString();

    private static final class SignIn extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(NOBODY, null, "ROLE_USER"));
            chain.doFilter(request, response);
        }
    }
}
