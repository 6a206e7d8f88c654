package fr.relance.account.signin;

import fr.relance.account.AccountPrincipals;
import fr.relance.account.Secrets;
import fr.relance.account.websecurity.OwnCookies;
import fr.relance.kernel.Input;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * « Rester connecté sur cet appareil ». Unlike Spring Security's own persistent variant the secret stays the same for
 * the device's life: a browser that reopens three tabs after a restart sends it three times at once, which must not
 * look like theft. Only its hash is stored, and signing out forgets this device alone.
 */
@Component
class RememberMe extends AbstractRememberMeServices {

    static final String COOKIE = "relance-appareil";
    static final String PARAMETER = "rester";

    private final Devices devices;
    private final AccountPrincipals principals;

    RememberMe(Devices devices, AccountPrincipals principals) {
        super(UUID.randomUUID().toString(), principals::byId);
        this.devices = devices;
        this.principals = principals;
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setTokenValiditySeconds((int) Device.REMEMBERED.toSeconds());
    }

    /** Notes whose cookie came along; nobody is signed in by it yet. */
    void recognise(HttpServletRequest request) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            find(cookie).ifPresent(device -> DeviceSession.recognise(device, request));
        }
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        Device device = DeviceSession.current(request).orElseThrow();
        String secret = Secrets.random();
        devices.remember(device.id(), Secrets.hash(secret));
        setCookie(new String[] {device.id().toString(), secret}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        Device device =
                DeviceSession.recognised(request).orElseThrow(() -> new InvalidCookieException("Unknown device"));
        devices.visit(device);
        DeviceSession.show(device, request);
        setCookie(cookie, getTokenValiditySeconds(), request, response);
        return principals.byId(device.account().toString());
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            find(cookie).ifPresent(device -> devices.remove(device.account(), device.id()));
        }
        super.logout(request, response, who);
    }

    @Override
    protected @Nullable String extractRememberMeCookie(HttpServletRequest request) {
        return OwnCookies.read(COOKIE, request).orElse(null);
    }

    @Override
    protected void setCookie(String[] tokens, int maxAge, HttpServletRequest request, HttpServletResponse response) {
        OwnCookies.keep(COOKIE, encodeCookie(tokens), Duration.ofSeconds(maxAge), request, response);
    }

    @Override
    protected void cancelCookie(HttpServletRequest request, HttpServletResponse response) {
        OwnCookies.forget(COOKIE, request, response);
    }

    private Optional<Device> find(String cookie) {
        try {
            return known(decodeCookie(cookie));
        } catch (InvalidCookieException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Device> known(String[] cookie) {
        if (cookie.length != 2) {
            return Optional.empty();
        }
        return Input.id(cookie[0])
                .flatMap(devices::find)
                .filter(device ->
                        device.secretHash() != null && Secrets.same(device.secretHash(), Secrets.hash(cookie[1])));
    }

    /**
     * Tells from which device a request comes, before anything is decided about it: by its session, or by the cookie of one that stays signed in.
     * Ends a session whose device was signed out, here or elsewhere, or is over: from there on the request is a guest's.
     */
    static final class DeviceFilter extends OncePerRequestFilter {

        private final DeviceSession devices;
        private final RememberMe rememberMe;

        DeviceFilter(DeviceSession devices, RememberMe rememberMe) {
            this.devices = devices;
            this.rememberMe = rememberMe;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            if (who != null && devices.resume(request, who).isEmpty()) {
                end(request);
            }
            if (DeviceSession.current(request).isEmpty()) {
                rememberMe.recognise(request);
            }
            chain.doFilter(request, response);
        }

        private static void end(HttpServletRequest request) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
