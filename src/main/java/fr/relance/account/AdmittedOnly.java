package fr.relance.account;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Compares the passwords of those alone who did not try too often. */
final class AdmittedOnly implements ObjectPostProcessor<UsernamePasswordAuthenticationFilter> {

    @Override
    public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
        filter.setRequiresAuthenticationRequestMatcher(SignInLimitFilter.admitted());
        return filter;
    }
}
