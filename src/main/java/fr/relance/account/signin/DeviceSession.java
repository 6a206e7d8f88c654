package fr.relance.account.signin;

import fr.relance.account.websecurity.SecurityLog;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Ties a session to the row of its {@link Device}, whichever way somebody signed in: the session knows no more than the row's
 * id, so that a row that is taken back ends it. The name of who signs in must be the account's id.
 */
@Component
class DeviceSession implements SessionAuthenticationStrategy, LogoutHandler {

    private static final String IN_SESSION = "relance.device";
    private static final String IN_REQUEST = Device.class.getName();
    private static final String REMEMBERED = "relance.device.remembered";
    private static final String SIGNED_IN = "relance.signedIn";

    private final Devices devices;
    private final KnownBrowsers browsers;
    private final SessionProof proof;
    private final OpenSessions sessions;

    DeviceSession(Devices devices, KnownBrowsers browsers, SessionProof proof, OpenSessions sessions) {
        this.sessions = sessions;
        this.proof = proof;
        this.devices = devices;
        this.browsers = browsers;
    }

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        if (who instanceof RememberMeAuthenticationToken) {
            SessionProof.forget(request);
            current(request).ifPresent(device -> keep(device, request));
            return;
        }
        UUID account = UUID.fromString(who.getName());
        leave(request);
        Device device = devices.add(account, BrowserLabel.of(request.getHeader(HttpHeaders.USER_AGENT)));
        keep(device, request);
        proof.note(request);
        show(device, request);
        request.setAttribute(SIGNED_IN, true);
        SecurityLog.signedIn(account, device.id());
        browsers.remember(new OwnerId(account), request, response);
    }

    /** The browser takes away what was kept for whoever leaves by itself as well: its script may be off. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        response.setHeader("Clear-Site-Data", "\"storage\"");
        leave(request);
    }

    /** Lets this browser's tries to sign in to that account be counted apart from now on. */
    void remember(OwnerId owner, HttpServletRequest request, HttpServletResponse response) {
        browsers.remember(owner, request, response);
    }

    /** The device of a session, if it is still that of who is signed in. */
    Optional<Device> resume(HttpServletRequest request, Authentication who) {
        Optional<Device> device = id(request)
                .flatMap(devices::find)
                .filter(found -> found.account().toString().equals(who.getName()));
        device.ifPresent(found -> {
            devices.visit(found);
            show(found, request);
        });
        return device;
    }

    /** Lets the rest of the request know from which device it comes. */
    static void show(Device device, HttpServletRequest request) {
        request.setAttribute(IN_REQUEST, device);
        request.setAttribute(SignedInDevices.CURRENT, device.id());
    }

    /** The device from which the request of somebody signed in comes. */
    static Optional<Device> current(HttpServletRequest request) {
        return Optional.ofNullable((Device) request.getAttribute(IN_REQUEST));
    }

    /** Lets the filters know whose cookie came along, before anybody is signed in by it. */
    static void recognise(Device device, HttpServletRequest request) {
        request.setAttribute(REMEMBERED, device);
    }

    /** The device that asks, by its session or by its cookie. */
    static Optional<Device> recognised(HttpServletRequest request) {
        return current(request).or(() -> Optional.ofNullable((Device) request.getAttribute(REMEMBERED)));
    }

    /** Whether somebody proved who they are by this very request. */
    static boolean hasSignedIn(HttpServletRequest request) {
        return request.getAttribute(SIGNED_IN) != null;
    }

    private void keep(Device device, HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(IN_SESSION, device.id());
        sessions.open(device.account(), session);
    }

    /** Which device a session says it is of. */
    static Optional<UUID> id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((UUID) session.getAttribute(IN_SESSION));
    }

    /** Whoever was signed in in this session is so no more. */
    private void leave(HttpServletRequest request) {
        id(request).flatMap(devices::find).ifPresent(device -> {
            devices.remove(device.account(), device.id());
            request.removeAttribute(IN_REQUEST);
            request.removeAttribute(REMEMBERED);
            SecurityLog.signedOut(device.account(), device.id());
        });
    }
}
