package fr.relance.support.browser;

import org.springframework.context.ApplicationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;

/** Undoes what a request with a made-up CSRF token leaves in the filters: from then on they would keep tokens in sessions. */
public final class RealTokens {

    private RealTokens() {}

    /** Browsers meet the application's own tokens again. */
    public static void in(ApplicationContext application) {
        CsrfTokenRepository own = application.getBean(CsrfTokenRepository.class);
        application.getBeansOfType(SecurityFilterChain.class).values().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", own));
    }
}
