package fr.relance.account.signin;

import fr.relance.account.limit.ClientNetwork;
import fr.relance.account.limit.SignInLimit;
import fr.relance.account.limit.TooManyAttempts;
import fr.relance.account.websecurity.SecurityLog;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a try to sign in pass on to where its password is compared, or, if there were too many, to the page that says so. */
final class SignInLimitFilter extends OncePerRequestFilter {

    private final SignInLimit limit;
    private final KnownBrowsers browsers;

    SignInLimitFilter(SignInLimit limit, KnownBrowsers browsers) {
        this.limit = limit;
        this.browsers = browsers;
    }

    /** Which requests have their password compared. */
    static RequestMatcher admitted() {
        return request -> isTry(request) && request.getAttribute(TooManyAttempts.WAIT) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTry(request)) {
            chain.doFilter(request, response);
            return;
        }
        SignInLimit.Try attempt = attempt(request);
        Duration wait = limit.take(attempt);
        if (!wait.isZero()) {
            SecurityLog.refused("A sign-in was not even looked at: too many were tried");
            request.setAttribute(TooManyAttempts.WAIT, wait);
        }
        chain.doFilter(request, response);
        if (wait.isZero() && DeviceSession.hasSignedIn(request)) {
            limit.succeeded(attempt);
        }
    }

    private SignInLimit.Try attempt(HttpServletRequest request) {
        String typed = Objects.requireNonNullElse(request.getParameter("email"), "");
        return new SignInLimit.Try(
                SignInLimit.account(typed),
                ClientNetwork.of(request.getRemoteAddr()),
                browsers.of(request, typed).orElse(null));
    }

    private static boolean isTry(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && "/connexion"
                        .equals(request.getRequestURI()
                                .substring(request.getContextPath().length()));
    }

    /** Compares the passwords of those alone who did not try too often. */
    static final class AdmittedOnly implements ObjectPostProcessor<UsernamePasswordAuthenticationFilter> {

        @Override
        public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
            filter.setRequiresAuthenticationRequestMatcher(SignInLimitFilter.admitted());
            return filter;
        }
    }
}
