package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells the browser's own script whether it may keep « Aujourd’hui » to be read without a network: only where its owner stays signed
 * in. On any other device, a borrowed one perhaps, nothing stays behind.
 */
@Component
class OfflineReading implements HandlerInterceptor {

    static final String HEADER = "Relance-Keep";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (DeviceSession.current(request).filter(Device::isRemembered).isPresent()) {
            response.setHeader(HEADER, "offline");
        }
        return true;
    }
}
