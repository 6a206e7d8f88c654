package fr.relance.account;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What opens an account besides its password: the devices that are signed in, and the links on their way to its owner. */
@Component
class WaysIn {

    private final Devices devices;
    private final Links links;

    WaysIn(Devices devices, Links links) {
        this.devices = devices;
        this.links = links;
    }

    /** Links that somebody else may have asked for serve no more: the password has changed. */
    void closeLinks(UUID account) {
        links.removeKeys(account);
    }

    /** Signs all devices out but one. */
    void closeOthers(UUID account, UUID kept) {
        devices.removeOthers(account, kept);
    }

    /** Signs all devices out. */
    void closeAll(UUID account) {
        devices.removeAll(account);
    }
}
