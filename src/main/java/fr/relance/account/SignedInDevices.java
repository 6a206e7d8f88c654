package fr.relance.account;

import fr.relance.kernel.OwnerId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which a person is signed in, for that person to look through and sign out. */
@Service
@Transactional
public class SignedInDevices {

    /** The request attribute with the id ({@link UUID}) of the device that asks; there for everybody signed in. */
    public static final String CURRENT = "relance.device";

    private final Devices devices;
    private final Accounts accounts;

    SignedInDevices(Devices devices, Accounts accounts) {
        this.devices = devices;
        this.accounts = accounts;
    }

    /** All of them, the one that asks first, then the last seen. */
    @Transactional(readOnly = true)
    public List<DeviceView> list(OwnerId owner, UUID current) {
        ZoneId zone = accounts.candidate(owner).zone();
        return devices.all(owner.value()).stream()
                .filter(device -> !devices.isOver(device))
                .map(device -> DeviceView.of(device, current, zone))
                .sorted(Comparator.comparing(DeviceView::current).reversed())
                .toList();
    }

    /** Signs one of them out, from its next request on; whether there was such a one. */
    public boolean signOut(OwnerId owner, UUID device) {
        return devices.remove(owner.value(), device);
    }

    /** Signs all of them out but the one that asks. */
    public void signOutOthers(OwnerId owner, UUID current) {
        devices.removeOthers(owner.value(), current);
    }
}
