package fr.relance.account;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;

/** A device that is recognised after a restart keeps its CSRF token, and with it the forms in its other tabs. */
final class KeepCsrfToken implements ObjectPostProcessor<RememberMeAuthenticationFilter> {

    @Override
    public <O extends RememberMeAuthenticationFilter> O postProcess(O filter) {
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        return filter;
    }
}
