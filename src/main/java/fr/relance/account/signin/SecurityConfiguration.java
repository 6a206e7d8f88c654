package fr.relance.account.signin;

import fr.relance.account.EmailAddress;
import fr.relance.account.limit.SignInLimit;
import fr.relance.account.signin.GuestEntryPoint.RefusedForms;
import fr.relance.account.signin.RememberMe.DeviceFilter;
import fr.relance.account.signin.SignInLimitFilter.AdmittedOnly;
import fr.relance.account.websecurity.NextPage;
import fr.relance.account.websecurity.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may see what: docs/decisions/0003-sign-in.md tells why. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /**
     * The API, the files that pages and telephones are drawn with, and what an address alone opens: calendars, and the link that
     * stops mails. Nobody is asked who they are.
     */
    static final String[] STATELESS = {
        "/api/v1/**",
        "/assets/**",
        "/icones/**",
        "/favicon.ico",
        "/favicon.svg",
        "/manifest.webmanifest",
        "/sw.js",
        "/actuator/health/**",
        "/calendrier/*",
        "/rappels/arret/*"
    };

    /** What shows nobody's data: signing in, what went wrong, and what everybody may read or try. */
    private static final String[] PUBLIC_PAGES = {
        "/inscription",
        "/inscription/*",
        "/mot-de-passe/*",
        "/adresse/*",
        "/connexion",
        "/connexion/cle",
        "/connexion/cle/options",
        "/error",
        "/avant-de-partir",
        "/simulateur",
        "/simulateur/**",
        "/confidentialite",
        "/hors-connexion",
        "/compte-efface/**"
    };

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final GuestEntryPoint guests;
    private final NextPage pages;
    private final WayBack wayBack;

    SecurityConfiguration(
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            GuestEntryPoint guests,
            NextPage pages,
            WayBack wayBack) {
        this.contexts = contexts;
        this.tokens = tokens;
        this.guests = guests;
        this.pages = pages;
        this.wayBack = wayBack;
    }

    /** Shared with those who sign people up. */
    @Bean
    static SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    @Order(1)
    SecurityFilterChain statelessChain(HttpSecurity http) {
        return http.securityMatcher(STATELESS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            DeviceSession devices,
            RememberMe rememberMe,
            SignInLimit limit,
            KnownBrowsers browsers) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC_PAGES)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .formLogin(form -> form.loginPage("/connexion")
                        .usernameParameter("email")
                        .successHandler(this::goOn)
                        .failureHandler(this::refuse)
                        .withObjectPostProcessor(new AdmittedOnly()))
                .addFilterBefore(new SignInLimitFilter(limit, browsers), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(guests)
                        .accessDeniedHandler(new RefusedForms(guests, isPublic())))
                .logout(logout -> logout.logoutUrl("/deconnexion")
                        .logoutSuccessUrl("/connexion")
                        .addLogoutHandler(devices))
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(devices))
                .addFilterBefore(new DeviceFilter(devices, rememberMe), CsrfFilter.class)
                .rememberMe(remember -> remember.rememberMeServices(rememberMe))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(csrfHandler()))
                .build();
    }

    private static CsrfTokenRequestHandler csrfHandler() {
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        // Null sends the cookie with the headers: a long page is already on its way when its first form is met.
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        response.sendRedirect(request.getContextPath() + wayBack.take(request, response));
    }

    /** Back to the sign-in page with the address as it was typed; what was wrong with the pair is not told. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        SecurityLog.refused("A sign-in was refused");
        String email = request.getParameter("email");
        boolean mayBeOne = email != null && email.length() <= EmailAddress.LONGEST;
        pages.show("/connexion", Map.of("refused", true, "email", mayBeOne ? email : ""), request, response);
    }

    private static RequestMatcher isPublic() {
        return new OrRequestMatcher(Stream.of(PUBLIC_PAGES)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }
}
