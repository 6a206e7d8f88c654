package fr.relance.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A real OpenID Connect provider on a port of its own, with pages, keys and two people: camille and, unchecked, sacha. */
final class OpenIdProvider implements AutoCloseable {

    static final String CLIENT = "relance";
    static final String SECRET = "un secret entre machines";
    static final String PASSWORD = "mot de passe chez le fournisseur";

    private final AnnotationConfigServletWebServerApplicationContext server;
    private volatile String callback = "";

    OpenIdProvider() {
        server = new AnnotationConfigServletWebServerApplicationContext();
        server.registerBean(OpenIdProvider.class, () -> this);
        server.register(Server.class);
        server.refresh();
    }

    /** What the application is told to ask. */
    String issuer() {
        return "http://localhost:"
                + Objects.requireNonNull(server.getWebServer()).getPort();
    }

    /** Where people may be sent back to; known once the application has started. */
    void mayAnswerTo(String address) {
        callback = address;
    }

    @Override
    public void close() {
        server.close();
    }

    private RegisteredClient client() {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(callback.isEmpty() ? "http://localhost/nowhere" : callback)
                .scope("openid")
                .scope("profile")
                .scope("email")
                .build();
    }

    /** No @Configuration, or the application would take it for its own. */
    @EnableWebMvc
    @EnableWebSecurity
    static class Server {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
            // Cookies know no ports: the application's session must survive.
            tomcat.getSettings().getSession().getCookie().setName("FOURNISSEUR");
            return tomcat;
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        ServletRegistrationBean<DispatcherServlet> pages(DispatcherServlet dispatcher) {
            return new ServletRegistrationBean<>(dispatcher, "/");
        }

        @Bean
        DelegatingFilterProxyRegistrationBean security() {
            return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("camille").password("{noop}" + PASSWORD).build(),
                    User.withUsername("sacha").password("{noop}" + PASSWORD).build());
        }

        @Bean
        RegisteredClientRepository clients(OpenIdProvider provider) {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // The one client stays as it is.
                }

                @Override
                public RegisteredClient findById(String id) {
                    return provider.client();
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return provider.client();
                }
            };
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                Authentication person = context.getPrincipal();
                String name = person == null ? "" : person.getName();
                context.getClaims()
                        .claim("email", name + "@exemple.fr")
                        .claim("email_verified", name.equals("camille"))
                        .claim("given_name", "Camille")
                        .claim("family_name", "Roux");
            };
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
