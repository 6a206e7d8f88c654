package fr.relance.account.signin;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which a person is signed in, for that person to look through and sign out. */
@Service
@Transactional
@NamedInterface("signin")
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
        Candidate person = accounts.candidate(owner);
        return devices.open(owner.value())
                .map(device -> new DeviceView(
                        device.id(),
                        device.label(),
                        person.at(device.createdAt()),
                        person.at(device.lastSeenAt()),
                        device.isRemembered(),
                        device.id().equals(current)))
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

    /**
     * A browser in which somebody is signed in, as its owner sees it.
     *
     * @param label browser and system in a few words
     * @param since on the owner's watch, as {@code lastSeen}, which is true to within five minutes
     * @param remembered whether it stays signed in after the browser was closed
     * @param current whether it is the one that asks
     */
    public record DeviceView(
            UUID id, String label, LocalDateTime since, LocalDateTime lastSeen, boolean remembered, boolean current) {}
}
