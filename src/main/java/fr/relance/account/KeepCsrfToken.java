package fr.relance.account;

import java.util.List;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;

/** A device that is recognised after a restart keeps its CSRF token, and with it the forms in its other tabs. */
final class KeepCsrfToken implements ObjectPostProcessor<RememberMeAuthenticationFilter> {

    private final DeviceSession devices;

    KeepCsrfToken(DeviceSession devices) {
        this.devices = devices;
    }

    @Override
    public <O extends RememberMeAuthenticationFilter> O postProcess(O filter) {
        filter.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), devices)));
        return filter;
    }
}
