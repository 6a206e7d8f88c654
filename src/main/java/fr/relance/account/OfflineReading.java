package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells the browser's own script for which sign-in a page was made, so that it may keep « Aujourd’hui » to be read without a network:
 * only where its owner stays signed in. On any other device, a borrowed one perhaps, nothing stays behind, and what was kept for
 * another sign-in goes.
 */
@Component
class OfflineReading implements HandlerInterceptor {

    static final String HEADER = "Relance-Keep";

    /** Of a guest's page, and where somebody is signed in for the moment alone. */
    static final String NOTHING = "no";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(
                HEADER,
                DeviceSession.current(request)
                        .filter(Device::isRemembered)
                        .map(OfflineReading::name)
                        .orElse(NOTHING));
        return true;
    }

    /** Another one for each sign-in; nobody finds the row by it. */
    private static String name(Device device) {
        return Secrets.hash("kept " + device.id());
    }
}
