package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** The browser in which somebody is signed in: what hangs on its row ends when it is signed out, from wherever. */
public final class CurrentDevice {

    private CurrentDevice() {}

    /** Its id; empty for guests. */
    public static Optional<UUID> of(HttpServletRequest request) {
        return DeviceSession.current(request).map(Device::id);
    }
}
