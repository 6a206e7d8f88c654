package fr.relance.account;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A browser in which somebody is signed in, as its owner sees it.
 *
 * @param label browser and system in a few words
 * @param since on the owner's watch, as {@code lastSeen}, which is true to within five minutes
 * @param remembered whether it stays signed in after the browser was closed
 * @param current whether it is the one that asks
 */
public record DeviceView(
        UUID id, String label, LocalDateTime since, LocalDateTime lastSeen, boolean remembered, boolean current) {

    static DeviceView of(Device device, UUID current, ZoneId zone) {
        return new DeviceView(
                device.id(),
                device.label(),
                shown(device.createdAt(), zone),
                shown(device.lastSeenAt(), zone),
                device.isRemembered(),
                device.id().equals(current));
    }

    private static LocalDateTime shown(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
