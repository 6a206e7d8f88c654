package fr.relance.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** What the filter chain shares with those who sign people up. */
@Configuration(proxyBeanMethods = false)
class SecurityBeans {

    /** The bcrypt hashes of before still match, and are replaced when their owners sign in. */
    @Bean
    PasswordEncoder passwordEncoder(PasswordProperties properties, Environment environment) {
        properties.check(environment.acceptsProfiles(Profiles.of("test")));
        return new DelegatingPasswordEncoder(
                "pbkdf2",
                Map.of("pbkdf2", new Pbkdf2Passwords(properties.iterations()), "bcrypt", new BCryptPasswordEncoder()));
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }
}
